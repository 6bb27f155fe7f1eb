"""A small client of the public API for the programs beside it. Standard library only, loopback servers only."""

import collections
import http.client
import json
import mimetypes
import sys
import threading
import time
import urllib.parse
import uuid

FINAL = ("READY", "PARTIAL", "FAILED")


class Refused(Exception):
    """The server answered with a status of 400 or above."""

    def __init__(self, method, path, status, raw):
        super().__init__(f"{method} {path}: {status} {raw[:300]!r}")
        self.status, self.raw = status, raw

    @property
    def problem(self):
        try:
            return json.loads(self.raw)
        except ValueError:
            return {}


class Client:
    def __init__(self, base):
        url = urllib.parse.urlsplit(base)
        if url.hostname not in ("localhost", "::1") and not (url.hostname or "").startswith("127."):
            sys.exit("loopback servers only")
        self.host, self.port = url.hostname, url.port or 80
        self.cookies, self.lock = {}, threading.Lock()
        self.statuses = collections.Counter()

    def headers(self, accept):
        with self.lock:
            cookies = dict(self.cookies)
        out = {"Accept": accept, "Cookie": "; ".join(f"{k}={v}" for k, v in cookies.items())}
        if "XSRF-TOKEN" in cookies:
            out["X-XSRF-TOKEN"] = urllib.parse.unquote(cookies["XSRF-TOKEN"])
        return out

    def keep_cookies(self, response):
        with self.lock:
            for name, value in response.getheaders():
                if name.lower() == "set-cookie":
                    key, _, rest = value.split(";")[0].partition("=")
                    self.cookies[key.strip()] = rest

    def open(self, method, path, body=None, kind="application/json", accept="application/json", timeout=300):
        """One request; the connection stays open until the caller has read the answer."""
        data = json.dumps(body).encode() if body is not None and not isinstance(body, bytes) else body
        connection = http.client.HTTPConnection(self.host, self.port, timeout=timeout)
        headers = self.headers(accept)
        if data is not None:
            headers["Content-Type"] = kind
        connection.request(method, path, data, headers)
        response = connection.getresponse()
        self.keep_cookies(response)
        self.statuses[response.status] += 1
        return connection, response

    def raw(self, method, path, body=None, kind="application/json", accept="application/json", timeout=300, patience=60):
        """Status, headers and bytes. Waits and asks again while the server says 429 or 503, at most `patience` times."""
        for attempt in range(patience + 1):
            connection, response = self.open(method, path, body, kind, accept, timeout)
            raw = response.read()
            connection.close()
            if response.status not in (429, 503) or attempt == patience:
                return response.status, response.headers, raw
            time.sleep(min(30.0, float(response.headers.get("Retry-After") or 1)))

    def call(self, method, path, body=None, **options):
        status, _, raw = self.raw(method, path, body, **options)
        if status >= 400:
            raise Refused(method, path, status, raw)
        return json.loads(raw) if raw else None

    def every(self, path):
        """All items of a list, page by page."""
        cursor, out = None, []
        while True:
            mark = "&" if "?" in path else "?"
            answer = self.call("GET", path + f"{mark}limit=200" + (f"&cursor={urllib.parse.quote(cursor)}" if cursor else ""))
            out += answer["items"]
            cursor = answer.get("nextCursor")
            if not cursor:
                return out

    def sign_in(self, email, password, setup_token=None):
        self.call("GET", "/api/auth/csrf")
        who = {"email": email, "password": password}
        try:
            self.call("POST", "/api/auth/login", who)
        except Refused as refused:
            if refused.status not in (400, 401):
                raise
            token = {"setupToken": setup_token} if setup_token else {}
            self.call("POST", "/api/auth/register", {**who, "name": "Evaluation", **token})
        self.call("GET", "/api/auth/csrf")

    def collection(self, name):
        for each in self.every("/api/collections"):
            if each["name"] == name:
                return each["id"]
        return self.call("POST", "/api/collections", {"name": name})["id"]

    def send(self, name, data, kind=None, **fields):
        """Uploads a file as a browser does; `Refused` where the server declines it."""
        body, header = multipart(name, data, kind or mimetypes.guess_type(name)[0] or "application/octet-stream", fields)
        return self.call("POST", "/api/documents", body, kind=header)

    def final(self, document_id, seconds=120, pause=0.15):
        """The document once it is ready or failed; None when that takes longer than `seconds`."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            document = self.call("GET", f"/api/documents/{document_id}")
            if document["status"] in FINAL:
                return document
            time.sleep(pause)
        return None

    def events(self, method, path, body=None, timeout=300):
        """The payloads of an event stream as they arrive, each with the time; ends after [DONE]."""
        connection, response = self.open(method, path, body, accept="text/event-stream", timeout=timeout)
        try:
            if response.status >= 400:
                raise Refused(method, path, response.status, response.read())
            for line in iter(response.readline, b""):
                if line.startswith(b"data:"):
                    data = line[5:].strip()
                    if data == b"[DONE]":
                        return
                    yield json.loads(data), time.monotonic()
        finally:
            connection.close()


def disposition(name):
    plain = name.replace("\\", "\\\\").replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
    return f'form-data; name="file"; filename="{plain}"'


def multipart(name, data, kind, fields):
    border = uuid.uuid4().hex
    out = "".join(f'--{border}\r\nContent-Disposition: form-data; name="{k}"\r\n\r\n{v}\r\n' for k, v in fields.items()).encode()
    head = f"--{border}\r\nContent-Disposition: {disposition(name)}\r\nContent-Type: {kind}\r\n\r\n"
    return out + head.encode() + data + f"\r\n--{border}--\r\n".encode(), f"multipart/form-data; boundary={border}"


def add_sign_in(parser, who="golden@example.org"):
    parser.add_argument("--base", default="http://127.0.0.1:8080", help="address of the running server")
    parser.add_argument("--user", default=who)
    parser.add_argument("--password", default="correct horse battery 41")
    parser.add_argument("--setup-token", help="needed where the account of --user is the first one")


def connected(options):
    client = Client(options.base)
    try:
        client.sign_in(options.user, options.password, options.setup_token)
    except Refused as refused:
        sys.exit(f"cannot sign in: {refused.problem.get('code') or refused}")
    except OSError as error:
        sys.exit(f"no server at {options.base}: {error}")
    return client


def percentile(values, share):
    """The nearest-rank percentile; None of nothing."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else None
