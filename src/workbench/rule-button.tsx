import { useWords } from '../interface/reader.tsx';
import { useNames } from './names.ts';

interface RuleButtonProps {
  readonly pack: string;
  readonly rule: string;
  readonly language?: string;
}

/** A rule by its title, or by its name where it has none; pressed, it stands in the editor. */
export function RuleButton({ pack, rule, language = 'en' }: RuleButtonProps) {
  const { benchAd } = useWords();
  const { rules, open } = useNames();
  const name = `${pack}/${rule}`;
  const title = rules.get(name)?.title ?? '';
  return (
    <button
      type="button"
      class="plain rule-name"
      title={benchAd.openRule(name)}
      onClick={() => open({ pack, rule, language })}
    >
      <bdi {...(title === '' ? {} : { lang: 'en' })}>{title === '' ? name : title}</bdi>
    </button>
  );
}

/** A rule by `pack/rule`. */
export function NamedRule({ name }: { readonly name: string }) {
  const [pack = '', rule = ''] = name.split('/');
  return <RuleButton pack={pack} rule={rule} />;
}
