"""Holds SARIF logs (files named as arguments, after the schema) against the JSON Schema of SARIF 2.1.0."""
import json
import sys

import jsonschema

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
validator = jsonschema.validators.validator_for(schema)(schema)
faults = 0
for name in sys.argv[2:]:
    with open(name, encoding="utf-8") as file:
        log = json.load(file)
    for fault in validator.iter_errors(log):
        print(f"{name}: {list(fault.path)}: {fault.message}")
        faults += 1
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    for rule in rules:
        for key in ("shortDescription", "fullDescription"):
            assert 0 < len(rule[key]["text"]) <= 1024, (rule["id"], key)
        assert rule["help"]["text"] and rule["help"]["markdown"], rule["id"]
    names = set()
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"], result
        uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        assert uri.isascii() and " " not in uri and not uri.startswith("./"), uri
        names.add(result["partialFingerprints"]["primaryLocationLineHash"])
    assert len(names) == len(run["results"]), "fingerprints are not unique"
sys.exit(1 if faults else 0)
