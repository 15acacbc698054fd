/** What all of LinkedIn's layouts of jobs share. */

/** The address of a job, whatever the layout it was found in. */
export const jobUrl = (id: string) => `https://www.linkedin.com/jobs/view/${id}/`;
/** `/jobs/view/123/`, `/jobs/view/some-title-at-some-firm-123`. */
export const idInPath = /\/jobs\/view\/(?:[^/?#]*-)?(\d{6,})/;
export const idInLink = {
  attribute: 'href',
  at: 'a[href*="/jobs/view/"]',
  only: idInPath,
} as const;
export const currentJob = {
  attribute: 'href',
  at: 'a[href*="currentJobId="]',
  only: /currentJobId=(\d+)/,
} as const;
/** Lines of a card that are neither title, employer nor place: marks and times, which begin alike in many languages. */
export const noise =
  /^(?:promoted|viewed|saved|applied|easy apply|posted|reposted|be an early applicant|actively (?:hiring|reviewing)|·|•|\d+ (?:minute|hour|day|week|month)s? ago)\b|^[·•\s]*$/i;
