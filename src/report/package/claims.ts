/** What an evidence package shows and what it does not, in plain sentences. */
export const proves = [
  'Each file has the SHA-256 that manifest.json and SHA256SUMS name; a file that was changed afterwards, and not these two with it, is found.',
  'Whoever noted the SHA-256 of manifest.json when the package was made, or received it then, can tell that nothing was changed since.',
  'The text is what the extension read in the browser of one person at the named address; nothing but what the report says was taken out of it.',
] as const;

export const doesNotProve = [
  'That the capture was honest: whoever makes a package can put anything into it, and can make the sums anew.',
  'The time: it is that of the device’s clock and nobody has confirmed it.',
  'What the server sent: the page was read after its scripts had run, perhaps translated, perhaps for one person alone.',
  'Who wrote the ad, or whose a number, an account or a name is.',
  'That the page was seen whole, or that it is still there.',
  'What the page looks like without the extension: where its note stood the picture has a gap.',
  'Anything a court asks for: it is no forensic capture. Keep the telephone and the chat as they are.',
] as const;
