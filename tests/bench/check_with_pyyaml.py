"""What one would write without keten: reads every YAML file of chains with PyYAML's loader in C and validates it against
the schema that `keten schema` gives. For the benchmark. Arguments: the schema, the directories."""

import json
import pathlib
import sys

import jsonschema
import yaml


class Loader(yaml.CSafeLoader):
    """A date has to stay a text, as the schema wants it."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}

with open(sys.argv[1], encoding="utf-8") as text:
    validator = jsonschema.Draft202012Validator(json.load(text))
files = faults = 0
for directory in sys.argv[2:]:
    for path in sorted(pathlib.Path(directory).rglob("*.yaml")):
        files += 1
        with open(path, encoding="utf-8") as text:
            if next(validator.iter_errors(yaml.load(text, Loader)), None):
                faults += 1
print(f"{files} files, {faults} with faults")
