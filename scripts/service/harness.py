"""Starts, kills and asks a Crossfoot service, for tests and benchmarks. Nothing but the standard library."""

import http.client
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.parse
import uuid

ROOT = pathlib.Path(__file__).resolve().parents[2]
INVOICES = sorted((ROOT / "TestData/invoices").glob("*.pdf"))
V4 = "/v1/products/mindee/invoices/v4"


def truth(path):
    return json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def postgres_database(server):
    """Makes an empty database on the server that a URL names; the URL of the new one."""
    name = "crossfoot_" + uuid.uuid4().hex
    subprocess.run(["psql", "--quiet", server, "-c", f"CREATE DATABASE {name}"], check=True)
    parts = urllib.parse.urlsplit(server)
    return urllib.parse.urlunsplit(parts._replace(path="/" + name))


class Service:
    """Processes of one service over one store.

    `roles` names the processes to run: `all`, `api` or `worker`; the first that answers over HTTP is asked.
    """

    def __init__(self, program, roles=("all",), database=None, **settings):
        self.program = str(program)
        self.folder = tempfile.mkdtemp(prefix="crossfoot-service-")
        self.roles = list(roles)
        self.port = free_port()
        self.log = open(os.path.join(self.folder, "log"), "ab")
        self.environment = {
            **os.environ,
            "no_proxy": "127.0.0.1",
            "CROSSFOOT_DATA": os.path.join(self.folder, "data"),
            **{f"CROSSFOOT_{name.upper()}": str(value) for name, value in settings.items()},
        }
        if database:
            self.environment["CROSSFOOT_DATABASE"] = database
        self.processes = [None] * len(self.roles)

    def run(self, *arguments):
        """What the program prints; an error when it fails."""
        done = subprocess.run(
            [self.program, *arguments], env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        if done.returncode:
            raise RuntimeError(f"crossfoot {' '.join(arguments)}: {done.stderr}")
        return done.stdout

    def key(self, name="test"):
        return self.run("key", "create", name).strip()

    def start(self, index=None):
        """Starts one process by its place in `roles`, or all."""
        for place in range(len(self.roles)) if index is None else [index]:
            role = self.roles[place]
            # Every process gets a port; a worker does not use its.
            port = self.port if role != "worker" else free_port()
            self.processes[place] = subprocess.Popen(
                [self.program, "serve", "--role", role, "--port", str(port)], env=self.environment,
                stdout=self.log, stderr=self.log, start_new_session=True,
            )
        return self

    def wait_until_ready(self, seconds=60):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
                connection.request("GET", "/readyz")
                if connection.getresponse().status == 200:
                    return self
            except (OSError, http.client.HTTPException):
                pass
            time.sleep(0.05)
        raise RuntimeError("the service did not get ready:\n" + self.tail())

    def kill(self, index):
        """SIGKILL to one process: it gets no chance to clean up."""
        self.processes[index].send_signal(signal.SIGKILL)
        self.processes[index].wait()

    def stop(self, keep=False):
        for process in self.processes:
            if process and process.poll() is None:
                process.send_signal(signal.SIGTERM)
        for process in self.processes:
            if process:
                try:
                    process.wait(timeout=60)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()
        self.log.close()
        if not keep:
            shutil.rmtree(self.folder, ignore_errors=True)

    def tail(self, lines=40):
        with open(os.path.join(self.folder, "log"), errors="replace") as log:
            return "".join(log.readlines()[-lines:])

    def leftovers(self):
        """Processes of the program that run for this service: by its data folder, and all readers, which know none."""
        found = []
        mark = f"CROSSFOOT_DATA={self.environment['CROSSFOOT_DATA']}".encode()
        for process in pathlib.Path("/proc").glob("[0-9]*"):
            try:
                if os.path.realpath(self.program) == os.readlink(process / "exe"):
                    arguments = (process / "cmdline").read_bytes().split(b"\0")
                    if arguments[1:2] == [b"reader"] or mark in (process / "environ").read_bytes():
                        found.append(int(process.name))
            except OSError:
                continue
        return found


class Caller:
    """Calls with one key over one connection, which is opened again when it breaks."""

    def __init__(self, port, key, timeout=60):
        self.port, self.key, self.timeout = port, key, timeout
        self.connection = None

    def call(self, method, path, body=None, headers=()):
        """Status, headers (names in lower case) and decoded body; `OSError` or `HTTPException` when it breaks."""
        if self.connection is None:
            self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=self.timeout)
        try:
            self.connection.request(method, path, body, {"Authorization": f"Token {self.key}", **dict(headers)})
            answer = self.connection.getresponse()
            data = answer.read()
        except (OSError, http.client.HTTPException):
            self.close()
            raise
        headers = {name.lower(): value for name, value in answer.getheaders()}
        return answer.status, headers, json.loads(data) if data else None

    def close(self):
        if self.connection:
            self.connection.close()
        self.connection = None

    def post(self, path, document, name="document.pdf", headers=()):
        body, content_type = multipart(document, name)
        return self.call("POST", path, body, {"Content-Type": content_type, **dict(headers)})


def multipart(document, name="document.pdf"):
    head = f'--limit\r\nContent-Disposition: form-data; name="document"; filename="{name}"\r\n\r\n'.encode()
    return head + document + b"\r\n--limit--\r\n", "multipart/form-data; boundary=limit"
