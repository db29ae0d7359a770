"""The pretend Sakari, and what a test may ask of it."""

import json
import subprocess
import threading
import urllib.error
import urllib.request

from desktop import stop


class Service:
    def __init__(self, program, *options):
        self._process = subprocess.Popen([program, "--port", "0", "--seed", "7", *options],
                                         stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("the sandbox did not start")
        # Nobody reads the rest, and a full pipe would stop the sandbox.
        threading.Thread(target=self._process.stdout.read, daemon=True).start()
        ready = json.loads(line)
        self.url = ready["url"].rstrip("/")
        self.account_id = ready["accountId"]
        self.client_id = ready["clientId"]
        self.client_secret = ready["clientSecret"]
        self._token = None

    def stop(self):
        stop(self._process)

    def ask(self, method, path, body=None):
        if self._token is None and not path.startswith("/oauth2"):
            answer = self.ask("POST", "/oauth2/token", {
                "grant_type": "client_credentials", "client_id": self.client_id, "client_secret": self.client_secret})
            self._token = answer["access_token"]
        request = urllib.request.Request(self.url + path, method=method)
        request.add_header("Content-Type", "application/json")
        if self._token:
            request.add_header("Authorization", f"Bearer {self._token}")
        data = None if body is None else json.dumps(body).encode()
        # The environment's proxy is not meant for this computer.
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, data, timeout=30) as reply:
            text = reply.read().decode()
        return json.loads(text) if text else None

    def account(self, method, path, body=None):
        return self.ask(method, f"/v1/accounts/{self.account_id}{path}", body)

    def everything(self, path):
        found = []
        while True:
            page = self.account("GET", f"{path}{'&' if '?' in path else '?'}offset={len(found)}&limit=100")["data"]
            found += page
            if len(page) < 100:
                return found

    def ledger(self):
        answer = self.ask("GET", "/sandbox/ledger")
        return answer["data"] if isinstance(answer, dict) else answer

    def inbound(self, conversation_id, text):
        return self.ask("POST", "/sandbox/inbound", {"conversationId": conversation_id, "text": text})
