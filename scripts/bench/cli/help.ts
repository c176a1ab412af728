import { lines } from '../benchmarks/index.js';

const names = Object.entries(lines).map(([name, { summary, modes }]) => `  ${name.padEnd(13)} ${modes.join(', ').padEnd(12)} ${summary}`);

export const help = `Measures the overhead of this package over plain fetch, compared with openapi-fetch, undici and box-node-sdk, against a local server.

  npm run bench                                everything, about 40 minutes on two idle cores
  npm run bench -- --quick                     fresh processes, two rounds, about 2 minutes
  npm run bench -- --fresh                     fresh processes only, about 10 minutes
  npm run bench -- --only call,list            some lines only
  npm run bench -- --json run.json             keeps the results
  npm run bench -- --from run.json --plot run.svg   draws the results of an earlier run

A fresh process has just started and runs with V8's own settings, like a script or a job. A warm process has done the same work for a while and
has a large heap, like a server. Each contestant runs in a separate process, and contestants take turns. A fixed calibration loop runs between
them: if its time varies, the machine was not idle.

Lines          measured in
${names.join('\n')}

What to measure
  --fresh            fresh processes only
  --warm             warm processes only
  --only NAMES       some lines, separated by commas
  --contestants NAMES
                     some contestants (fetch, http, openapi-fetch, undici, vendor, sdk, sdk-fast, sdk-undici, sdk-items), and those that they are compared with
  --rounds N         rounds of calls and lists (9). Transfers take 60 % of them, upload-slow and others a quarter
  --quick            fresh processes, two rounds, without upload-slow
  --large            also uploads with responses after 200 ms, and the peak memory of an upload of 8 GB
  --no-build         measure the existing dist/ without building it first

Conditions
  --cpus LIST        bind contestants to these processors, such as 0 or 0-3 (Linux, needs taskset)
  --server-cpus LIST bind the server to these processors
  --load N           run N busy processes on the processors of the contestants
  --slow-load N      busy processes of upload-slow (2). It binds the contestant, the server and the busy processes to one processor
  --time-limit S     the longest time for one run in seconds (120). A contestant that takes longer ends the benchmark

Results
  --json FILE        write all results as JSON
  --plot FILE        draw the results as SVG
  --markdown FILE    replace the results in a Markdown file, between <!-- bench:fresh --> (or warm, summary) and <!-- /bench -->. Repeatable
  --from FILE        report the results that --json wrote earlier, without measuring

Reading the report
  CPU is the time of the whole process, user and system. A value is the median of the rounds. A ratio is the median of the ratios within each
  round, with its quartiles. "calibrated" is the same ratio after each time is divided by the calibration loop around it.

Exit code: 0, also if a target is missed, because machines differ; 1 if a contestant fails; 2 for an invalid argument.
`;
