"""What one could check chains with instead of keten, for `./dev bench`: PyYAML on libyaml, and jsonschema with keten's own
schema. Usage: python3 check_with_jsonschema.py SCHEMA DIRECTORY…"""

import json
import pathlib
import re
import sys

import jsonschema
import yaml


class Loader(yaml.CSafeLoader):
    """Reads a date and a time as text, as the schema has them; YAML 1.1 makes 810 of 13:30."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith(("timestamp", "int"))]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}
Loader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"[-+]?[0-9]+$"), list("-+0123456789"))

schema_file, *directories = sys.argv[1:]
validator = jsonschema.Draft202012Validator(json.loads(pathlib.Path(schema_file).read_text()))
files = 0
problems = []
for directory in directories:
    for path in sorted(pathlib.Path(directory).rglob("*.yaml")):
        files += 1
        value = yaml.load(path.read_text(), Loader)
        problems += [f"{path}: {error.json_path} {error.message}" for error in validator.iter_errors(value)]
print(*problems, f"{files} files, {len(problems)} problems", sep="\n")
sys.exit(1 if problems else 0)
