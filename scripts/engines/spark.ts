import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { top } from '../gen/made.js';
import { unpackDebian } from './debian.js';
import type { Engine } from './engine.js';
import { run } from './run.js';

/** Runs on Java 17 and later and Python 3.9 and later, as Debian 12 and 13 have them. */
const release = 'pyspark==4.0.1';

const example = (name: string) => path.join(top, 'examples/spark', name);

/** Apache Spark with two workers in one process: records to Parquet, and wireparse's own Parquet read back. */
export const spark: Engine = {
  title: 'Apache Spark',
  async install(home) {
    await makeSpark(home);
  },
  async run(home, { work, records, plainOfRecords, env }) {
    const { site, variables } = await makeSpark(home);
    const withSpark = {
      ...env,
      ...variables,
      PATH: `${variables.JAVA_HOME}/bin:${env['PATH']}`,
      SPARK_LOCAL_IP: '127.0.0.1',
      SPARK_LOCAL_DIRS: path.join(work, 'local'),
      TMPDIR: work,
    };
    const submit = (program: string, ...params: string[]) => {
      const settings = [
        ...['--master', 'local[2]', '--driver-memory', '1g'],
        ...['--conf', 'spark.ui.enabled=false', '--conf', 'spark.log.level=ERROR'],
        ...['--driver-java-options', `-Djava.io.tmpdir=${work}`],
      ];
      const modules = ['--py-files', example('story_schema.py')];
      const submitter = path.join(site, 'pyspark/bin/spark-submit');
      return run('bash', [submitter, ...settings, ...modules, program, ...params], { cwd: work, env: withSpark });
    };
    const [job, own] = [path.join(work, 'job.parquet'), path.join(work, 'own.parquet')];
    await submit(example('job.py'), records, job);
    await run('wireparse', ['-q', '-f', 'parquet', '-o', own, records], { env, exit: 1 });
    await submit(path.join(top, 'scripts/engines/spark-check.py'), job, own, plainOfRecords);
    return 'the rows of its job, and those it reads in Parquet of wireparse, are those of the plain run';
  },
};

/** Python and Java where the machine lacks them, and PySpark. */
async function makeSpark(
  home: string,
): Promise<{ site: string; variables: { JAVA_HOME: string } & NodeJS.ProcessEnv }> {
  const site = path.join(home, 'pyspark');
  const python = await findPython(home);
  const variables = { JAVA_HOME: await findJava(home), PYTHONPATH: site, PYSPARK_PYTHON: python };
  const done = path.join(site, 'done');
  if (!fs.existsSync(done)) {
    fs.rmSync(site, { recursive: true, force: true });
    const packages = path.join(home, 'python/root/usr/lib/python3/dist-packages');
    const quiet = ['--quiet', '--disable-pip-version-check', '--root-user-action=ignore', '--no-warn-script-location'];
    await run(python, ['-m', 'pip', 'install', ...quiet, '--target', site, release], { env: { PYTHONPATH: packages } });
    fs.writeFileSync(done, '');
  }
  return { site, variables };
}

/** A Python that has pip: the machine's, or Debian's own, unpacked. */
async function findPython(home: string): Promise<string> {
  if (works('python3', '-m', 'pip', '--version')) return 'python3';
  const packages = ['python3', 'python3-pip', 'python3-setuptools', 'python3-wheel'];
  const unpacked = path.join(await unpackDebian(home, 'python', packages), 'usr/bin/python3');
  return fs.existsSync(unpacked) ? unpacked : 'python3';
}

/** The home of a Java: the machine's, or Debian's own, unpacked. */
async function findJava(home: string): Promise<string> {
  const { status, stderr } = spawnSync('java', ['-XshowSettings:properties', '-version'], { encoding: 'utf8' });
  const found = /^ *java\.home = (.+)$/mu.exec(stderr ?? '')?.[1];
  const major = Number(/^ *java\.specification\.version = (\d+)/mu.exec(stderr ?? '')?.[1]);
  if (status === 0 && found !== undefined && major >= 17) return found;
  const homes = path.join(await unpackDebian(home, 'java', ['default-jre-headless']), 'usr/lib/jvm');
  return path.join(homes, 'default-java');
}

function works(command: string, ...params: string[]): boolean {
  return spawnSync(command, params, { stdio: 'ignore' }).status === 0;
}
