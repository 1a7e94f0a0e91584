"""What the published clients for Node, Ruby, Java, .NET and PHP send, byte by byte, and how they go on from the answer.

Those clients are not installed: their requests are written here with sockets and `http.client`.
"""

import http.client
import json
import socket
import time
import urllib.parse

from report import GROUPS, INVOICE, KEY, STREAM, TRUTH, URL, end, equal, fact

address = urllib.parse.urlsplit(URL)
V4 = "/v1/products/mindee/invoices/v4"
SPLITTER = "/v1/products/mindee/invoice_splitter/v1"
token = {"Authorization": f"Token {KEY}"}


def call(method, path, body=None, headers=None, **options):
    connection = http.client.HTTPConnection(address.hostname, address.port, timeout=60)
    connection.request(method, path, body=body, headers={**token, **(headers or {})}, **options)
    answer = connection.getresponse()
    data = answer.read()
    return answer.status, dict(answer.getheaders()), json.loads(data) if data else None


def part(name, value, file=None):
    head = f'Content-Disposition: form-data; name="{name}"'
    if file:
        head += f'; filename="{file}"'
    return f"--limit\r\n{head}\r\n\r\n".encode() + value + b"\r\n"


def form(*parts):
    return b"".join(parts) + b"--limit--\r\n", {"Content-Type": "multipart/form-data; boundary=limit"}


document = open(INVOICE, "rb").read()


def poll(queue, job):
    for _ in range(300):
        status, headers, body = call("GET", f"{queue}/documents/queue/{job}")
        if status == 302:
            return headers
        equal(status, 200)
        assert body["job"]["status"] in ("waiting", "processing"), body
        time.sleep(0.1)
    raise AssertionError("still not ready after 30 s")


@fact("Node: a chunked body, the option after the file, and the end of Location as identifier")
def _():
    body, headers = form(part("document", open(STREAM, "rb").read(), "stream.pdf"), part("include_mvision", b"true"))
    pieces = (body[at : at + 10_000] for at in range(0, len(body), 10_000))
    status, _, answer = call("POST", f"{SPLITTER}/predict_async", pieces, headers, encode_chunked=True)
    assert status in (200, 202), (status, answer)
    equal(answer["api_request"]["resources"], ["job"])
    location = poll(SPLITTER, answer["job"]["id"])["Location"]
    identifier = location.rsplit("/", 1)[1]
    status, _, answer = call("GET", f"{SPLITTER}/documents/{identifier}")
    equal(status, 200)
    equal(answer["job"]["status"], "completed")
    assert not answer["job"]["available_at"].endswith("Z")
    groups = answer["document"]["inference"]["prediction"]["invoice_page_groups"]
    equal([group["page_indexes"] for group in groups], GROUPS)


@fact("Node: feedback as JSON text without a content type")
def _():
    body, headers = form(part("document", document, "invoice.pdf"))
    _, _, answer = call("POST", f"{V4}/predict", body, headers)
    text = json.dumps({"feedback": {"total_amount": {"value": 1}}}).encode()
    status, _, answer = call("PUT", f"/v1/documents/{answer['document']['id']}/feedback", text)
    equal((status, answer["api_request"]["resources"]), (200, ["feedback"]))


@fact("Ruby: Location is asked for exactly as it came, on the same connection")
def _():
    connection = http.client.HTTPConnection(address.hostname, address.port, timeout=60)
    body, headers = form(part("document", document, "invoice.pdf"))
    connection.request("POST", f"{V4}/predict_async", body, {**token, **headers})
    job = json.loads(connection.getresponse().read())["job"]["id"]
    for _ in range(300):
        connection.request("GET", f"{V4}/documents/queue/{job}", headers=token)
        answer = connection.getresponse()
        answer.read()
        if answer.status == 302:
            break
        time.sleep(0.1)
    location = answer.getheader("Location")
    assert location.startswith("/v1/products/mindee/invoices/v4/documents/"), location
    for target in (location, f"{URL}{location}"):  # an absolute address arrives in absolute form
        connection.putrequest("GET", target, skip_host=True)
        connection.putheader("Host", address.netloc)
        connection.putheader("Authorization", f"Token {KEY}")
        connection.endheaders()
        answer = connection.getresponse()
        body = json.loads(answer.read())
        equal(answer.status, 200)
        equal(body["document"]["inference"]["prediction"]["invoice_number"]["value"], TRUTH["invoice_number"])


@fact("Java: the key alone in Authorization")
def _():
    body, headers = form(part("document", document, "invoice.pdf"))
    status, _, answer = call("POST", f"{V4}/predict", body, {**headers, "Authorization": KEY})
    equal((status, answer["document"]["name"]), (201, "invoice.pdf"))


@fact("Python 1 and Node 1: the key in X-Inferuser-Token")
def _():
    connection = http.client.HTTPConnection(address.hostname, address.port, timeout=60)
    body, headers = form(part("document", document, "document"))
    connection.request(
        "POST", "/v1/products/mindee/invoices/v2/predict", body, {**headers, "X-Inferuser-Token": KEY}
    )
    equal(connection.getresponse().status, 201)


@fact(".NET: Connection: close, and the answer ends the connection")
def _():
    body, headers = form(part("document", document, "invoice.pdf"))
    with socket.create_connection((address.hostname, address.port), timeout=30) as connection:
        head = [f"POST {V4}/predict HTTP/1.1", f"Host: {address.netloc}", f"Authorization: Token {KEY}"]
        head += [f"Content-Type: {headers['Content-Type']}", f"Content-Length: {len(body)}", "Connection: close"]
        connection.sendall("\r\n".join(head).encode() + b"\r\n\r\n" + body)
        answer = b"".join(iter(lambda: connection.recv(65_536), b""))  # until the server ends the connection
        assert answer.startswith(b"HTTP/1.1 201"), answer[:200]


@fact("PHP: the key in a scheme of other case, and Location is followed")
def _():
    body, headers = form(part("document", document, "invoice.pdf"))
    _, _, answer = call("POST", f"{V4}/predict_async", body, {**headers, "Authorization": f"token  {KEY} "})
    location = poll(V4, answer["job"]["id"])["Location"]
    status, _, answer = call("GET", location)
    equal((status, sorted(answer["api_request"]["resources"])), (200, ["document", "job"]))
    equal(answer["api_request"]["url"], URL + location)


@fact("curl: Expect: 100-continue is answered before the body")
def _():
    body, headers = form(part("document", document, "invoice.pdf"))
    with socket.create_connection((address.hostname, address.port), timeout=30) as connection:
        head = [f"POST {V4}/predict HTTP/1.1", f"Host: {address.netloc}", f"Authorization: Token {KEY}"]
        head += [f"Content-Type: {headers['Content-Type']}", f"Content-Length: {len(body)}", "Expect: 100-continue"]
        connection.sendall("\r\n".join(head).encode() + b"\r\n\r\n")
        received = connection.recv(1000)
        assert received.startswith(b"HTTP/1.1 100"), received
        connection.sendall(body)
        assert connection.recv(1000).startswith(b"HTTP/1.1 201")


@fact("every error is an envelope with its five keys")
def _():
    requests = [
        ("POST", f"{V4}/predict", {"Authorization": "Token nonsense"}, 401),
        ("POST", f"{V4}/predict", {}, 400),
        ("POST", f"{SPLITTER}/predict", {}, 403),
        ("POST", "/v1/products/mindee/invoices/v3/predict_async", {}, 403),
        ("GET", f"{V4}/documents/queue/no-identifier", {}, 404),
        ("GET", f"{V4}/documents/00000000-0000-0000-0000-000000000000", {}, 404),
        ("PUT", "/v1/documents/00000000-0000-0000-0000-000000000000/feedback", {}, 404),
        ("POST", "/v1/products/mindee/passport/v1/predict", {}, 404),
        ("POST", "/v1/workflows/07ebf237-ff27-4eee-b6a2-425df4a5cca6/executions", {}, 404),
        ("DELETE", f"{V4}/predict", {}, 405),
        ("GET", "/no/such/page", {}, 404),
    ]
    for method, path, headers, expected in requests:
        status, answered, body = call(method, path, b"{}" if method in ("POST", "PUT") else None, headers)
        equal((method, path, status), (method, path, expected))
        request = body["api_request"]
        equal(set(request), {"error", "resources", "status", "status_code", "url"})
        equal((request["status"], request["status_code"], request["resources"]), ("failure", expected, []))
        assert {"code", "message", "details"} <= set(request["error"]), request


end()
