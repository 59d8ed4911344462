"""Parses stories in a Spark job: reads records from NDJSON, writes Stories to Parquet, typed as `wireparse schema` says.

    spark-submit --py-files story_schema.py job.py stories.ndjson parsed.parquet

The records have `id` and `text`. On every worker `wireparse` must be where the path of the driver finds it.
"""

import json
import os
import subprocess
import sys

from pyspark.sql import DataFrame, SparkSession
from story_schema import record_type

# A story that fails leaves a record with the error, and status 1: only what is above says that the work was not done.
PARSE = "sh -c 'wireparse -q -i ndjson -f ndjson -j 1; test $? -le 1'"


def parse(stories: DataFrame) -> DataFrame:
    """One row a story, in no order; `source.id` tells which one it is. Of a story that fails, `error` tells why."""
    schema = json.loads(subprocess.check_output(["wireparse", "schema"]))
    # A pipe begins without any environment.
    lines = stories.select("id", "text").toJSON().pipe(PARSE, env={"PATH": os.environ["PATH"]}, checkCode=True)
    # Whatever does not fit the types ends the job: nothing becomes null in silence.
    return stories.sparkSession.read.schema(record_type(schema)).option("mode", "FAILFAST").json(lines)


def main(source: str, target: str) -> None:
    spark = SparkSession.builder.appName("wireparse").getOrCreate()
    stories = spark.read.schema("id string, text string").json(source)
    parse(stories).write.mode("overwrite").parquet(target)
    parsed = spark.read.parquet(target)
    failed = parsed.where("error is not null").count()
    print(f"{stories.count()} records, {parsed.count()} rows, {failed} of them failed")
    spark.stop()


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("job.py: expected SOURCE TARGET, as in: job.py stories.ndjson parsed.parquet")
    main(sys.argv[1], sys.argv[2])
