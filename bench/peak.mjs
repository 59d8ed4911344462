// Loaded before a program (`node --import ./bench/peak.mjs …`): writes the greatest memory that it had, in KiB, to the
// file that PEAK_FILE names.
import { writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)));
