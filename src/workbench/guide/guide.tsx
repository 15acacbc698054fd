import { useWords } from '../../interface/reader.tsx';

/** How to write a rule and send it, for somebody who has never used a terminal. */
export function Guide() {
  const { benchGuide } = useWords();
  return (
    <details class="guide">
      <summary>{benchGuide.heading}</summary>
      <p>{benchGuide.rule}</p>
      <div class="guide-parts">
        <section>
          <h2>{benchGuide.stepsHeading}</h2>
          <ol>
            {benchGuide.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
        <section>
          <h2>{benchGuide.signsHeading}</h2>
          <dl class="signs-of-phrases">
            {Object.entries(benchGuide.signs).map(([sign, says]) => (
              <div key={sign}>
                <dt>
                  <code dir="ltr">{sign}</code>
                </dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h2>{benchGuide.yamlHeading}</h2>
          <ul>
            {benchGuide.yaml.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{benchGuide.sendHeading}</h2>
          <ol>
            {benchGuide.send.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
      </div>
    </details>
  );
}
