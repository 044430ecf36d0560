"""What a user would script with Python: PyYAML on libyaml, all values texts, and jsonschema with cchc's own schemas.

usage: peer.py SCHEMAS LIST      LIST holds the names of the files
"""
import json
import sys

import yaml
from jsonschema import validators


def validator(path):
    with open(path, encoding="utf-8") as file:
        schema = json.load(file)
    return validators.validator_for(schema)(schema)


def main():
    folder, names = sys.argv[1:]
    by_kind = {kind: validator(f"{folder}/{kind}.schema.json") for kind in ("plan", "results")}
    findings = 0
    with open(names, encoding="utf-8") as list_of_files:
        for name in list_of_files.read().splitlines():
            try:
                with open(name, "rb") as file:
                    document = yaml.load(file, Loader=yaml.CBaseLoader)
            except (yaml.YAMLError, UnicodeDecodeError):
                findings += 1
                continue
            kind = "results" if "ket-qua" in name else "plan"
            findings += sum(1 for _ in by_kind[kind].iter_errors(document))
    print(findings, "findings")


main()
