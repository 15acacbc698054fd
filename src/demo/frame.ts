import { escaped } from './markup.ts';

export interface Framed {
  readonly title: string;
  readonly language: string;
  readonly main: string;
  readonly head?: string;
}

const headOf = ({ title, head = '' }: Framed): string => `<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} · Harbour Jobs</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/board.css">
${head}</head>`;

/** A page that holds nothing but a picture, as people put their flyers online. */
export const bare = (page: Framed): string => `<!doctype html>
<html lang="${escaped(page.language)}">
${headOf(page)}
<body>
<main>
${page.main}
</main>
</body>
</html>
`;

/** The page around the list and around each ad: what every job board has. */
export const framed = (page: Framed): string => `<!doctype html>
<html lang="${escaped(page.language)}">
${headOf(page)}
<body>
<header class="top" lang="en">
<a class="brand" href="/">Harbour <b>Jobs</b></a>
<nav aria-label="Site"><a href="/">All jobs</a> <span>For employers</span> <span>Sign in</span></nav>
</header>
<aside class="note" lang="en">A demonstration: every ad, firm, name and number on this board is invented.</aside>
<main>
${page.main}
</main>
</body>
</html>
`;
