"""What the scripts of all clients share: where the router is, counting, and a second pair of eyes.

The router's running configuration is read with OpenSSH and nothing of the client that is tried, so that a client that
misunderstands itself does not pass.
"""
import os
import re
import subprocess
import sys
import tempfile
from xml.sax.saxutils import unescape

HOST = os.environ["ROUTER_HOST"]
PORT = int(os.environ["ROUTER_PORT"])
USER = os.environ["ROUTER_USER"]
PASSWORD = os.environ["CANTLE_PASSWORD"]
KNOWN_HOSTS = os.environ["ROUTER_KNOWN_HOSTS"]

BASE = "urn:ietf:params:xml:ns:netconf:base:1.0"


def check(name, good, detail=""):
    """Says what was tried and how it ended, a line each."""
    if good:
        print("ok " + name, flush=True)
    else:
        print("FAIL " + name + ": " + " ".join(str(detail).split())[:300], flush=True)


def refused(name, wanted, action):
    """The action must be refused, with these words."""
    try:
        action()
    except Exception as error:  # each client has exceptions of its own
        check(name, wanted in str(error), error)
    else:
        check(name, False, "was not refused")


def trial(name, action):
    """Runs a part; what it throws is a failure of that part only."""
    try:
        action()
    except Exception as error:  # whatever a client throws is its verdict
        check(name, False, "%s: %s" % (type(error).__name__, error))


def rpc(body, command=None):
    """The raw reply to one RPC, by OpenSSH."""
    hello = '<hello xmlns="%s"><capabilities><capability>urn:ietf:params:netconf:base:1.0</capability>' % BASE
    messages = [hello + "</capabilities></hello>"]
    messages += ['<rpc message-id="%d" xmlns="%s">%s</rpc>' % (i, BASE, b) for i, b in ((1, body), (2, "<close-session/>"))]
    with tempfile.TemporaryDirectory() as folder:
        ask = os.path.join(folder, "ask")
        with open(ask, "w") as script:
            script.write('#!/bin/sh\nprintf "%s\\n" "$CANTLE_PASSWORD"\n')
        os.chmod(ask, 0o700)
        line = ["ssh", "-F", "none", "-o", "UserKnownHostsFile=" + KNOWN_HOSTS, "-o", "GlobalKnownHostsFile=none"]
        line += ["-o", "StrictHostKeyChecking=yes", "-o", "PubkeyAuthentication=no", "-o", "LogLevel=ERROR"]
        line += ["-p", str(PORT), USER + "@" + HOST]
        line += [command] if command else ["-s", "netconf"]
        environment = dict(os.environ, SSH_ASKPASS=ask, SSH_ASKPASS_REQUIRE="force", DISPLAY="none")
        ended = subprocess.run(
            line,
            input="".join(m + "]]>]]>" for m in messages).encode(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
            timeout=60,
            check=False,
        )
    replies = ended.stdout.decode().split("]]>]]>")
    if len(replies) < 3:
        sys.exit("FAIL OpenSSH reaches the router: " + ended.stderr.decode())
    return replies[1]


def running():
    """The running configuration as set commands."""
    found = re.search(
        r"<configuration-set[^>]*>(.*?)</configuration-set>",
        rpc('<get-configuration format="set" database="committed"/>'),
        re.S,
    )
    return unescape(found.group(1), {"&quot;": '"'}) if found else ""


def runs(name, *lines):
    """These lines must be among the set commands of what runs."""
    text = running()
    missing = [line for line in lines if line not in text.splitlines()]
    check(name, not missing, "missing: " + ", ".join(missing))


def runs_not(name, part):
    """This must not stand in what runs."""
    check(name, part not in running(), part + " runs")


def pending():
    """Whether a commit waits to be confirmed."""
    history = rpc("<get-commit-information/>")
    first = history.split("</commit-history>")[0]
    return "rollback in" in first
