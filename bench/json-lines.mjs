// A yardstick: reads records, one a line, and writes each as JSON again. Nothing less can read and write records.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

const lines = createInterface({ input: createReadStream(process.argv[2]), crlfDelay: Number.POSITIVE_INFINITY });
for await (const line of lines) process.stdout.write(`${JSON.stringify(JSON.parse(line))}\n`);
