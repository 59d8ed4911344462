"""The types of a Story for Spark, derived from the JSON Schema that `wireparse schema` prints."""

from typing import Any

from pyspark.sql.types import (
    ArrayType,
    BooleanType,
    DataType,
    DoubleType,
    LongType,
    MapType,
    StringType,
    StructField,
    StructType,
)

SCALARS: dict[str, DataType] = {
    "string": StringType(),
    "integer": LongType(),
    "number": DoubleType(),
    "boolean": BooleanType(),
}


def record_type(schema: dict[str, Any]) -> StructType:
    """The type of a line that wireparse writes: a Story, or the error of an input that gave none.

    Every field may be null, as JSON Schema's null, its missing keys and the records of failures ask.
    """
    story = spark_type(schema)
    if not isinstance(story, StructType):
        raise ValueError("the schema is none of a Story: its type is not object")
    error = StructType([StructField("code", StringType()), StructField("message", StringType())])
    return StructType([*story.fields, StructField("error", error)])


def spark_type(schema: dict[str, Any]) -> DataType:
    """The type of the values that a schema describes. What Spark has no type for stays JSON, as text."""
    if "anyOf" in schema:
        return common_type([spark_type(choice) for choice in schema["anyOf"] if choice.get("type") != "null"])
    if "type" not in schema:
        return common_type([type_of_value(value) for value in constants(schema) if value is not None])
    names = [schema["type"]] if isinstance(schema["type"], str) else schema["type"]
    return common_type([named_type(name, schema) for name in names if name != "null"])


def named_type(name: str, schema: dict[str, Any]) -> DataType:
    """The type for one of JSON Schema's names of types."""
    if name == "array":
        return ArrayType(item_type(schema))
    if name != "object":
        return SCALARS[name]
    if "properties" in schema:
        return StructType([StructField(key, spark_type(value)) for key, value in schema["properties"].items()])
    others = schema.get("additionalProperties")
    return MapType(StringType(), spark_type(others) if isinstance(others, dict) else StringType())


def item_type(schema: dict[str, Any]) -> DataType:
    """The type of the items of an array. A tuple, as a span [start, end], is an array where its parts are of one type."""
    parts = schema.get("prefixItems", [])
    items = schema.get("items")
    return common_type([spark_type(part) for part in [*parts, *([items] if isinstance(items, dict) else [])]])


def common_type(types: list[DataType]) -> DataType:
    """The one type of all, or text where they differ or there is none."""
    return types[0] if types and all(other == types[0] for other in types) else StringType()


def constants(schema: dict[str, Any]) -> list[Any]:
    """The values that `enum` and `const` allow."""
    return schema.get("enum", [schema["const"]] if "const" in schema else [])


def type_of_value(value: Any) -> DataType:
    """The type of a constant."""
    kinds: list[tuple[type, str]] = [(bool, "boolean"), (int, "integer"), (float, "number")]
    return SCALARS[next((name for kind, name in kinds if isinstance(value, kind)), "string")]
