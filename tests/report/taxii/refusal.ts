/** An answer that is no success: goes out as an error resource (TAXII 2.1, 3.6.1). */
export class Refusal extends Error {
  readonly http: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(http: number, title: string, headers: Readonly<Record<string, string>> = {}) {
    super(title);
    this.name = 'Refusal';
    this.http = http;
    this.headers = headers;
  }
}
