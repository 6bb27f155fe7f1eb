"""A scripted stand-in for the server: enough of the public API to test the programs of this folder."""

import http.server
import json
import re
import threading
import uuid

WORDS = re.compile(r"\w+")


class Library:
    """Documents are their own text; an answer quotes the page that shares most words with the question."""

    def __init__(self):
        self.documents, self.collections, self.scopes = {}, {}, {}
        self.shift = 0  # added to the offsets of every citation, to play a server that quotes wrongly

    def add(self, name, data, collection):
        key, text = str(uuid.uuid4()), data.decode("utf-8", "replace").replace("\0", "")
        status = "READY" if text.strip() else "FAILED"
        error = {"error": {"code": "empty", "message": "The file is empty.", "retryable": False}} if status == "FAILED" else {}
        self.documents[key] = {"id": key, "name": name, "size": len(data), "status": status, "version": 1, "in": collection, "text": text, "data": data, **error}
        return self.documents[key]

    def answer(self, scope, question):
        wanted = set(WORDS.findall(question.lower()))
        inside = [d for d in self.documents.values() if d["id"] in scope.get("documentIds", []) or d["in"] in scope.get("collectionIds", [])]
        ranked = sorted(inside, key=lambda d: -len(wanted & set(WORDS.findall(d["text"].lower()))))
        shared = len(wanted & set(WORDS.findall(ranked[0]["text"].lower()))) if ranked else 0
        if shared < 3:
            return {"content": "This is not in your documents.", "language": "en", "abstained": True, "citations": [], "passages": []}
        text = ranked[0]["text"]
        place = {"documentId": ranked[0]["id"], "documentName": ranked[0]["name"], "version": 1, "page": 1}
        start = text.find(next(line for line in text.splitlines() if wanted & set(WORDS.findall(line.lower()))))
        units = len(text[:start].encode("utf-16-le")) // 2
        quote = text[start : start + 60]
        end = units + len(quote.encode("utf-16-le")) // 2
        citation = {"id": "c1", "number": 1, "quote": quote, "textStart": units + self.shift, "textEnd": end + self.shift, **place}
        content = f"This is what your documents say about it:\n\n> {quote} [c1]"
        return {"content": content, "language": "en", "abstained": False, "citations": [citation], "passages": [{"text": text, **place}]}


class Handler(http.server.BaseHTTPRequestHandler):
    library: Library

    def log_message(self, *_):
        pass

    def send(self, status, body=None, **headers):
        data = body if isinstance(body, bytes) else json.dumps(body).encode() if body is not None else b""
        self.send_response(status)
        for name, value in {"Content-Length": str(len(data)), **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(data)

    def do_GET(self):
        path, _, query = self.path.partition("?")
        library, parts = self.library, path.strip("/").split("/")
        if path == "/actuator/health":
            self.send(200, {"status": "UP"})
        elif path == "/api/auth/csrf":
            self.send(204, None, Set_Cookie="XSRF-TOKEN=abc; Path=/")
        elif path == "/api/collections":
            self.send(200, {"items": [{"id": i, "name": n} for n, i in library.collections.items()]})
        elif path == "/api/documents":
            self.send(200, {"items": [self.public(d) for d in library.documents.values() if f"collectionId={d['in']}" in query]})
        elif parts[-1] == "text":
            self.send(200, {"pages": [{"number": 1, "kind": "text", "text": library.documents[parts[2]]["text"]}]})
        elif parts[-1] == "file":
            self.send(200, library.documents[parts[2]]["data"], Content_Disposition="attachment", X_Content_Type_Options="nosniff")
        else:
            self.send(200, self.public(library.documents[parts[2]]))

    @staticmethod
    def public(document):
        return {k: v for k, v in document.items() if k not in ("text", "data", "in")}

    def do_POST(self):
        body, library = self.rfile.read(int(self.headers.get("Content-Length") or 0)), self.library
        if self.path == "/api/auth/login":
            self.send(200, {"id": "u"}, Set_Cookie="SESSION=s; Path=/; HttpOnly")
        elif self.path == "/api/collections":
            self.send(201, {"id": library.collections.setdefault(json.loads(body)["name"], str(uuid.uuid4()))})
        elif self.path == "/api/documents":
            self.receive(body)
        elif self.path == "/api/search":
            asked = json.loads(body)
            self.send(200, {"items": library.answer(asked["scope"], asked["query"] + " of in the")["passages"]})
        elif self.path == "/api/conversations":
            key = str(uuid.uuid4())
            library.scopes[key] = json.loads(body)["scope"]
            self.send(201, {"id": key})
        else:
            self.reply(library.answer(library.scopes[self.path.split("/")[3]], json.loads(body)["content"]))

    def do_DELETE(self):
        del self.library.documents[self.path.split("/")[3]]
        self.send(204)

    def receive(self, body):
        border = b"--" + self.headers["Content-Type"].split("boundary=")[1].encode()
        fields = {}
        for part in body.split(border)[1:-1]:
            head, _, data = part[2:-2].partition(b"\r\n\r\n")
            name = re.search(rb'name="(\w+)"', head)[1].decode()
            found = re.search(rb'filename="([^"]*)"', head)
            fields[name] = (found[1].decode(), data) if found else data.decode()
        name, data = fields["file"]
        if name.endswith(".exe"):
            self.send(415, {"code": "unsupported-type"})
        else:
            self.send(202, self.public(self.library.add(name, data, fields.get("collectionId"))))

    def reply(self, message):
        if self.headers["Accept"] != "text/event-stream":
            return self.send(200, message)
        events = [{"type": "start"}, {"type": "data-citation"} if message["citations"] else {"type": "ping"}]
        events += [{"type": "text-delta", "delta": "[c1] "}, {"type": "text-delta", "delta": message["content"]}, {"type": "finish"}]
        lines = [f"data: {json.dumps(event)}\n\n" for event in events] + ["data: [DONE]\n\n"]
        return self.send(200, "".join(lines).encode(), Content_Type="text/event-stream")


class ScriptedServer:
    """`with ScriptedServer() as server:` gives `server.base` and `server.library`."""

    def __enter__(self):
        self.library = Library()
        handler = type("Bound", (Handler,), {"library": self.library})
        self.http = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.base = f"http://127.0.0.1:{self.http.server_address[1]}"
        threading.Thread(target=self.http.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.http.shutdown()
        self.http.server_close()
