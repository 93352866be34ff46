/** For logs: prints one line per engine at the end. The default reporter's progress bars redraw themselves, which only terminals can. */
export function summaryReporter() {
  let run;
  return {
    start: (args) => (run = args),
    onTestRunFinished({ sessions }) {
      for (const browser of run.browsers) {
        const own = sessions.filter((session) => session.browser === browser);
        const tests = own.flatMap(({ testResults }) => (testResults ? allTests(testResults) : []));
        const counts = {
          passed: tests.filter(({ passed }) => passed).length,
          failed: tests.filter(({ passed, skipped }) => !passed && !skipped).length,
          skipped: tests.filter(({ skipped }) => skipped).length,
          "files broken": own.filter(({ errors }) => errors.length > 0).length,
        };
        const shown = Object.entries(counts).filter(([word, count]) => word === "passed" || count > 0);
        console.log(`${browser.name}: ${shown.map(([word, count]) => `${count} ${word}`).join(", ")}`);
      }
      console.log(`${((Date.now() - run.startTime) / 1000).toFixed(1)} s\n`);
    },
  };
}

const allTests = ({ tests, suites }) => [...tests, ...suites.flatMap(allTests)];
