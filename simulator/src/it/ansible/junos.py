"""ansible's junipernetworks.junos collection: a playbook each, and after it a look at the router."""
import json
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from router import HOST, PORT, USER, check, pending, running, runs, runs_not, trial

INVENTORY = {
    "all": {
        "hosts": {"router": {"ansible_host": HOST, "ansible_port": PORT, "ansible_user": USER}},
        "vars": {
            "ansible_connection": "ansible.netcommon.netconf",
            "ansible_network_os": "junipernetworks.junos.junos",
            "ansible_python_interpreter": "/usr/bin/python3",
            "ansible_password": "{{ lookup('env', 'CANTLE_PASSWORD') }}",
        },
    }
}


def play(folder, name, *tasks, good=True):
    """Runs a playbook of these tasks; says whether it ended as it should."""
    book = os.path.join(folder, "play.json")
    with open(book, "w") as out:
        json.dump([{"hosts": "router", "gather_facts": False, "tasks": list(tasks)}], out)
    environment = dict(os.environ, HOME=folder, ANSIBLE_HOST_KEY_CHECKING="False", ANSIBLE_NOCOLOR="1")
    environment["ANSIBLE_LOCAL_TEMP"] = os.path.join(folder, "tmp")
    environment["ANSIBLE_DEPRECATION_WARNINGS"] = "False"
    ended = subprocess.run(
        ["/usr/bin/python3", "/usr/bin/ansible-playbook", "-i", os.path.join(folder, "inventory.json"), book],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=environment,
        timeout=240,
        check=False,
    )
    said = ended.stdout.decode()
    check("ansible: " + name, (ended.returncode == 0) == good, said[-300:])
    return said


def config(**arguments):
    return {"junipernetworks.junos.junos_config": arguments}


def written(folder, name, text):
    path = os.path.join(folder, name)
    with open(path, "w") as out:
        out.write(text)
    return path


def main():
    with tempfile.TemporaryDirectory() as folder:
        written(folder, "inventory.json", json.dumps(INVENTORY))
        trial("ansible", lambda: parts(folder))


def parts(folder):
    first = next(line for line in running().splitlines() if line.startswith("set system host-name "))
    play(folder, "lines, to be confirmed", config(lines=["set system host-name an-lines"], confirm=5, comment="by ansible"))
    check("ansible: the commit waits", pending())
    runs("ansible: the lines run", "set system host-name an-lines")
    play(folder, "confirm_commit", config(confirm_commit=True))
    check("ansible: the commit waits no more", not pending())
    runs("ansible: the lines run on", "set system host-name an-lines")

    said = play(folder, "the same lines again", config(lines=["set system host-name an-lines"]))
    check("ansible: which changes nothing", "changed=0" in said, said[-200:])

    text = written(folder, "change.conf", "system { host-name an-text; }\n")
    play(folder, "a source as text", config(src=text, src_format="text"))
    runs("ansible: the text runs", "set system host-name an-text")
    # ncclient puts it into <configuration>.
    xml = "<system><host-name>an-xml</host-name></system>\n"
    play(folder, "a source as XML", config(src=written(folder, "change.xml", xml), src_format="xml"))
    runs("ansible: the XML runs", "set system host-name an-xml")
    commands = written(folder, "change.set", "set system host-name an-set\nset system login message \"hello there\"\n")
    play(folder, "a source as set commands", config(src=commands, src_format="set"))
    runs("ansible: the commands run", "set system host-name an-set", 'set system login message "hello there"')

    play(folder, "rollback", config(rollback=1))
    runs("ansible: rollback 1 undoes it", "set system host-name an-xml")
    runs_not("ansible: and all that came with it", "hello there")

    play(folder, "check_commit", config(check_commit=True))
    runs("ansible: a check changes nothing", "set system host-name an-xml")
    play(folder, "a statement that Junos does not know", config(lines=["set protocols bgp no-such-word"]), good=False)
    runs_not("ansible: which does not run", "no-such-word")

    show = {"junipernetworks.junos.junos_command": {"commands": ["show version"], "wait_for": ["result[0] contains mx204"]}}
    rpc = {"junipernetworks.junos.junos_rpc": {"rpc": "get-route-engine-information"}}
    facts = {
        "junipernetworks.junos.junos_facts": {"gather_subset": "default,config", "config_format": "set"},
        "register": "got",
    }
    seen = {
        "ansible.builtin.assert": {
            "that": [
                "got.ansible_facts.ansible_net_model == 'mx204'",
                "got.ansible_facts.ansible_net_serialnum | length > 0",
                "'set system host-name an-xml' in got.ansible_facts.ansible_net_config",
            ]
        }
    }
    play(folder, "commands, RPCs and facts", show, rpc, facts, seen)
    play(folder, "the first name again", config(lines=[first]))
    runs("ansible: the first name runs", first)


if __name__ == "__main__":
    main()
