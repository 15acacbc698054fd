/** How the level of each harm came about, step by step, with the numbers that the engine used. */
import { LevelWord } from '../../interface/level-word.tsx';
import { useReader } from '../../interface/reader.tsx';
import type { HarmWorking, TopicWorking } from '../bench/told/explained.ts';
import { RuleButton } from '../rule-button.tsx';

/** Points as they are told: hardly ever whole. */
const told = (points: number, reader: string): string =>
  points.toLocaleString(reader, { maximumFractionDigits: 2 });

/** Every harm with a sign; those that reach no level are folded away behind the foremost. */
export function WhyLevels({ harms }: { readonly harms: readonly HarmWorking[] }) {
  const { benchWhy } = useReader().words;
  const reached = harms.filter(({ level }) => level !== 'none');
  const shown = reached.length > 0 ? reached : harms.slice(0, 1);
  const folded = harms.filter((harm) => !shown.includes(harm));
  return (
    <>
      {shown.map((harm) => (
        <WhyLevel key={harm.harm} harm={harm} />
      ))}
      {folded.length === 0 ? null : (
        <details>
          <summary>{benchWhy.lesser(folded.length)}</summary>
          {folded.map((harm) => (
            <WhyLevel key={harm.harm} harm={harm} />
          ))}
        </details>
      )}
    </>
  );
}

/** One harm. */
function WhyLevel({ harm }: { readonly harm: HarmWorking }) {
  const { language, words } = useReader();
  const { benchWhy } = words;
  const steps = [
    [benchWhy.firm, told(harm.firm, language)],
    [benchWhy.weak(harm.weakMost), `+ ${told(harm.weak, language)}`],
    ...(harm.decisive > 0 ? [[benchWhy.decisive, `+ ${told(harm.decisive, language)}`]] : []),
    ...(harm.softened > 0 ? [[benchWhy.softened, `− ${told(harm.softened, language)}`]] : []),
  ] as const;
  return (
    <section class="why">
      <h4>
        {benchWhy.harms[harm.harm]} <LevelWord standing={harm.level} />
      </h4>
      <table>
        <thead>
          <tr>
            <th scope="col">{benchWhy.topic}</th>
            <th scope="col">{benchWhy.signs}</th>
            <th scope="col" class="number-cell">
              {benchWhy.together}
            </th>
            <th scope="col" class="number-cell">
              {benchWhy.counted}
            </th>
          </tr>
        </thead>
        <tbody>
          {harm.topics.map((topic) => (
            <TopicRow key={topic.topic} {...topic} />
          ))}
        </tbody>
      </table>
      <dl class="sums">
        {steps.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="ltr">{value}</dd>
          </div>
        ))}
        <div class="total">
          <dt>{benchWhy.sum}</dt>
          <dd dir="ltr">{told(harm.points, language)}</dd>
        </div>
      </dl>
      {harm.held === undefined ? null : <p>{benchWhy.held[harm.held]}</p>}
      <p class="fine">
        {benchWhy.from(words.levels.caution, harm.cautionFrom)}{' '}
        {benchWhy.from(words.levels.danger, harm.dangerFrom)}
      </p>
    </section>
  );
}

function TopicRow({ topic, signs, sum, most, counted }: TopicWorking) {
  const { language, words } = useReader();
  const { benchWhy } = words;
  return (
    <tr>
      <th scope="row">{benchWhy.topics[topic]}</th>
      <td>
        <ul class="plain-list">
          {signs.map(({ pack, rule, strength, points }) => (
            <li key={`${pack}/${rule}`}>
              <RuleButton pack={pack} rule={rule} />{' '}
              <span class="fine">
                {benchWhy.strengths[strength]}, <bdi>{told(points, language)}</bdi>
              </span>
            </li>
          ))}
        </ul>
      </td>
      <td class="number-cell" data-name={benchWhy.together}>
        {told(sum, language)}
      </td>
      <td class="number-cell" data-name={benchWhy.counted}>
        <span>
          <b>{told(counted, language)}</b>
          {sum > most ? (
            <>
              <br />
              <span class="fine">{benchWhy.most(most)}</span>
            </>
          ) : null}
        </span>
      </td>
    </tr>
  );
}
