"""Runs the commands of the benchmark in turn, round after round, and prints medians and ratios as Markdown.

usage: measure.py CORPUS TOOLS SCHEMAS EXAMPLE ROUNDS      run.sh calls it; EXAMPLE is a really small plan
"""
import os
import platform
import shutil
import statistics
import subprocess
import sys
import time
from collections import namedtuple

Run = namedtuple("Run", "wall cpu memory")
Command = namedtuple("Command", "key name arguments files")


def run(arguments):
    """One run as a whole process: wall and processor seconds, the most memory in bytes."""
    with open(os.devnull, "wb") as nothing:
        begin = time.monotonic()
        process = subprocess.Popen(arguments, stdout=nothing, stderr=nothing)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        sys.exit(f"measure.py: status {process.returncode} of {' '.join(arguments)}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024)


def list_files(folder, tools):
    found = sorted(os.path.join(path, name) for path, _, names in os.walk(folder) for name in names if name.endswith(".yaml"))
    path = os.path.join(tools, folder.strip("/").replace("/", "-") + ".list")
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(name + "\n" for name in found)
    return path, len(found)


def works(arguments):
    try:
        return subprocess.run(arguments, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def kilobytes(path):
    return f"{os.path.getsize(path) / 1000:.0f} kB"


class Bench:
    def __init__(self, corpus, tools, schemas, example):
        self.corpus, self.tools, self.schemas, self.example = corpus, tools, schemas, example
        self.cchc = os.environ["CCHC"]
        self.static = os.environ.get("CCHC_STATIC")
        self.commands = []
        self.left_out = []
        self.runs = {}

    def add(self, key, name, arguments, files):
        self.commands.append(Command(key, name, arguments, files))

    def plan_commands(self):
        python = os.environ.get("PYTHON", "/usr/bin/python3")
        node = shutil.which("node")
        has_python = works([python, "-c", "import yaml, jsonschema; yaml.CBaseLoader"])
        has_node = node and works([node, "-e", "require('js-yaml'); require('ajv/dist/2020')"])
        if not has_python:
            self.left_out.append("PyYAML-C + jsonschema (`apt-get install python3-yaml python3-jsonschema`)")
        if not has_node:
            self.left_out.append("js-yaml + ajv (`npm install js-yaml ajv`, then `NODE_PATH`)")
        here = os.path.dirname(os.path.abspath(__file__))
        for kind in ("clean", "faulty"):
            all_files = os.path.join(self.corpus, kind)
            sample = os.path.join(self.corpus, "sample", kind)
            names, count = list_files(all_files, self.tools)
            some, few = list_files(sample, self.tools)
            for jobs in ("1", "2"):
                self.add(f"{kind}-{jobs}", f"`cchc validate`, {jobs} job{'s' * (jobs != '1')}",
                         [self.cchc, "--jobs", jobs, "validate", all_files], count)
            self.add(f"{kind}-floor", "read + UTF-8 + newlines", [os.path.join(self.tools, "floor"), names], count)
            self.add(f"{kind}-events", "yaml-cpp, events into nothing", [os.path.join(self.tools, "null_events"), some], few)
            if has_python:
                self.add(f"{kind}-python", "PyYAML-C + jsonschema", [python, os.path.join(here, "peer.py"), self.schemas, some], few)
            if has_node:
                self.add(f"{kind}-node", "js-yaml + ajv", [node, os.path.join(here, "peer.js"), self.schemas, some], few)
        small = os.path.join(self.corpus, "clean", "0001", "ke-hoach.yaml")
        big = os.path.join(self.corpus, "big", "ke-hoach.yaml")
        self.add("empty", "an empty static program", [os.path.join(self.tools, "empty")], 1)
        if self.static:
            self.add("example-static", f"`cchc validate`, static, `{self.example}` ({kilobytes(self.example)})",
                     [self.static, "validate", self.example], 1)
            self.add("small-static", f"`cchc validate`, static, one file ({kilobytes(small)})",
                     [self.static, "validate", small], 1)
        else:
            self.left_out.append("the static program (`CCHC_STATIC`)")
        self.add("small", f"`cchc validate`, one file ({kilobytes(small)})", [self.cchc, "validate", small], 1)
        self.add("big", "`cchc validate`, one file of 50 MB", [self.cchc, "validate", big], 1)
        self.bytes_of_big = os.path.getsize(big)

    def measure(self, rounds):
        for command in self.commands:
            run(command.arguments)
        for _ in range(rounds):
            for command in self.commands:
                times = 20 if command.key in ("empty", "example-static", "small-static", "small") else 1
                for _ in range(times):
                    self.runs.setdefault(command.key, []).append(run(command.arguments))

    def median(self, key, what="wall"):
        return statistics.median(getattr(one, what) for one in self.runs[key])

    def per_file(self, key, what="wall"):
        files = next(command.files for command in self.commands if command.key == key)
        return self.median(key, what) / files

    def table(self):
        print("| corpus | command | files | wall, median | a file | processor, a file | a file, `cchc` with 1 job = 1 |")
        print("|---|---|---|---|---|---|---|")
        for command in self.commands:
            kind, _, rest = command.key.partition("-")
            whole = kind in ("clean", "faulty")
            ratio = f"{self.per_file(command.key) / self.per_file(kind + '-1'):.2f}" if whole else ""
            print(f"| {kind if whole else 'one file'} | {command.name} | {command.files:,} | {self.median(command.key):.4f} s | "
                  f"{self.per_file(command.key) * 1e3:.3f} ms | {self.per_file(command.key, 'cpu') * 1e3:.3f} ms | {ratio} |")

    def aims(self):
        print("\n| aim | reached |\n|---|---|")
        self.aim("100 × PyYAML-C + jsonschema, clean, 2 jobs", "clean-python", "clean-2")
        self.aim("60 × PyYAML-C + jsonschema, faulty, 2 jobs", "faulty-python", "faulty-2")
        self.aim("10 × js-yaml + ajv, clean, 2 jobs", "clean-node", "clean-2")
        self.aim("2 jobs at least 1.9 × one", "clean-1", "clean-2")
        self.aim("at most 5 × the physical floor, 2 jobs", "clean-2", "clean-floor")
        self.aim("the example, static: at most 1.5 × an empty program", "example-static", "empty")
        self.aim("one file, static: at most 1.5 × an empty program", "small-static", "empty")
        memory = self.median("big", "memory") / self.bytes_of_big
        print(f"| at most 4 bytes of memory for each of 50 MB | {memory:.1f} |")

    def aim(self, words, above, below):
        known = above in self.runs and below in self.runs
        print(f"| {words} | {self.per_file(above) / self.per_file(below):.2f} |" if known else f"| {words} | not measured |")


def machine():
    model = platform.processor() or platform.machine()
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            model = next((line.split(":")[1].strip() for line in file if line.startswith("model name")), model)
    except OSError:
        pass
    return f"{model}, {os.cpu_count()} processors, {platform.system()} {platform.release()}; {time.strftime('%Y-%m-%d')}"


def main():
    corpus, tools, schemas, example, rounds = sys.argv[1:]
    bench = Bench(corpus, tools, schemas, example)
    bench.plan_commands()
    bench.measure(int(rounds))
    print(f"{machine()}; {rounds} rounds; load {os.getloadavg()[0]:.1f}\n")
    bench.table()
    bench.aims()
    for one in bench.left_out:
        print(f"\nNot installed, left out: {one}.")


main()
