"""Compares what Spark reads from Parquet with what a plain run wrote.

    spark-check.py JOB PARQUET PLAIN

JOB is what examples/spark/job.py wrote, PARQUET what `wireparse -f parquet` wrote, PLAIN the NDJSON of a plain run.
"""

import json
import sys
from collections import Counter
from datetime import datetime, timezone
from typing import Any

from pyspark.sql import SparkSession


def known(value: Any) -> Any:
    """A value without what is null: rows have all columns, Stories leave out keys that say nothing."""
    if isinstance(value, dict):
        return {key: known(inner) for key, inner in value.items() if inner is not None}
    return [known(inner) for inner in value] if isinstance(value, list) else value


def canonical(story: dict[str, Any]) -> str:
    """One spelling for equal Stories. Records are numbered within what a run reads, which in Spark is a partition."""
    source = {key: value for key, value in story["source"].items() if key not in ("record", "name")}
    return json.dumps(known({**story, "source": source}), ensure_ascii=False, sort_keys=True)


def compare(what: str, got: list[Any], wanted: list[Any]) -> None:
    """Ends the check where one list has what the other lacks."""
    missing, added = Counter(wanted) - Counter(got), Counter(got) - Counter(wanted)
    if missing or added:
        lines = [f"{what}: {len(got)} rows, {len(wanted)} in the plain run"]
        lines += [f"missing: {next(iter(missing))}"] if missing else []
        lines += [f"added: {next(iter(added))}"] if added else []
        sys.exit("\n".join(lines))
    print(f"{what}: {len(got)} rows are those of the plain run")


def instant(stamp: dict[str, Any] | None) -> str | None:
    """The moment of a stamp that names an offset, as Spark shows it in UTC."""
    moment = datetime.fromisoformat(stamp["value"]) if stamp and "T" in stamp["value"] else None
    return None if moment is None or moment.tzinfo is None else moment.astimezone(timezone.utc).isoformat()


def expected_row(story: dict[str, Any]) -> str:
    """What the columns of wireparse's own Parquet must hold for a line of the plain run."""
    if "error" in story:
        return row(story["source"].get("id"), None, None, [], [], [], None, story["error"]["code"])
    quotes = [[q["text"], q["span"][0], (q["speaker"] or {}).get("name")] for q in story["quotes"]]
    return row(
        story["source"].get("id"),
        (story["headline"] or {}).get("text"),
        (story["dateline"] or {}).get("text"),
        [agency["id"] for agency in story["agencies"]],
        [paragraph["text"] for paragraph in story["body"]],
        quotes,
        instant(story["updated"]),
        None,
    )


def row(*values: Any) -> str:
    return json.dumps(values, ensure_ascii=False)


def main(job: str, parquet: str, plain: str) -> None:
    spark = SparkSession.builder.appName("check").getOrCreate()
    with open(plain, encoding="utf-8") as lines:
        stories = [json.loads(line) for line in lines]
    parsed = [found.asDict(recursive=True) for found in spark.read.parquet(job).collect()]
    compare("the job's Parquet", [canonical(story) for story in parsed], [canonical(story) for story in stories])
    own = [found.asDict(recursive=True) for found in spark.read.parquet(parquet).collect()]
    columns = [
        row(
            found["id"],
            found["headline"],
            found["dateline"],
            [agency["id"] for agency in found["agencies"]],
            found["body"],
            [[quote["text"], quote["start"], quote["speaker"]] for quote in found["quotes"]],
            found["updatedAt"] and found["updatedAt"].astimezone(timezone.utc).isoformat(),
            found["error"],
        )
        for found in own
    ]
    compare("wireparse's own Parquet", columns, [expected_row(story) for story in stories])
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
