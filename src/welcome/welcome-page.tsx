import { MoreIcon, NoteIcon } from '../interface/icons.tsx';
import { LanguagePick } from '../interface/language-pick.tsx';
import { PageFrame } from '../interface/page-frame.tsx';
import { useReader, useWords } from '../interface/reader.tsx';
import { TextCheck } from '../interface/text-check.tsx';
import { openOwnPage, ownPermissions } from '../platform/pages.ts';
import { boardGroups } from '../platform/permissions.ts';
import { SocialSites } from './social-sites.tsx';

/** The one page that opens when we are installed: what we do, what we cannot know, what we may. */
export function WelcomePage() {
  const { welcome, banner, plain } = useWords();
  return (
    <PageFrame heading={welcome.heading}>
      <LanguagePick />
      <p>{welcome.does}</p>
      <p class="fine">
        {welcome.markAbout}{' '}
        <span class="sample-mark">
          <NoteIcon />
          {banner.mark(3)}
          <MoreIcon open={false} />
        </span>
      </p>
      <List heading={welcome.cannotHeading} lines={welcome.cannot} />
      <List heading={welcome.staysHeading} lines={welcome.stays} />
      <Permissions />
      <SocialSites />
      <h2>{welcome.tryHeading}</h2>
      <p class="fine">{welcome.tryAbout}</p>
      <TextCheck text={welcome.sample} rows={5} />
      <h2>{welcome.dangerHeading}</h2>
      <p>
        {welcome.danger}{' '}
        <button type="button" onClick={() => void openOwnPage('help')}>
          {plain.help}
        </button>
      </p>
    </PageFrame>
  );
}

function List({ heading, lines }: { readonly heading: string; readonly lines: readonly string[] }) {
  return (
    <>
      <h2>{heading}</h2>
      <ul class="lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

/** Every permission of the manifest with its reason; one without a reason shows by its bare name. */
function Permissions() {
  const { language, words } = useReader();
  const { welcome } = words;
  const reasons = welcome.permissions as unknown as Readonly<Record<string, string>>;
  const names = boardGroups().map(({ name }) => name);
  const boards = new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
  const given = ownPermissions().map((name) => reasons[name] ?? name);
  return (
    <List
      heading={welcome.permissionsHeading}
      lines={names.length === 0 ? given : [...given, welcome.permissions.boards(boards)]}
    />
  );
}
