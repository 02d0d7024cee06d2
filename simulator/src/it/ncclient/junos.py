"""ncclient with device_params={'name': 'junos'}: every call that it has for Junos."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from ncclient import manager
from ncclient.xml_ import new_ele
from router import HOST, PASSWORD, PORT, USER, check, pending, refused, runs, runs_not, trial


def connect():
    return manager.connect(
        host=HOST,
        port=PORT,
        username=USER,
        password=PASSWORD,
        hostkey_verify=False,
        look_for_keys=False,
        allow_agent=False,
        device_params={"name": "junos"},
        timeout=60,
    )


def loads(router):
    with router.locked("candidate"):
        router.load_configuration(action="set", config=["set system host-name by-set", "set system login message hello"])
        diff = router.compare_configuration().tostring.decode()
        check("ncclient: the comparison shows the change", "+  host-name by-set;" in diff, diff)
        router.validate()
        router.commit(check=True)
        runs_not("ncclient: a check changes nothing", "by-set")
        router.commit(comment="from ncclient")
    runs("ncclient: set commands run", "set system host-name by-set")

    with router.locked("candidate"):
        router.load_configuration(action="merge", format="text", config="system { host-name by-text; }")
        router.commit()
    runs("ncclient: text runs", "set system host-name by-text")

    with router.locked("candidate"):
        # ncclient itself puts it into <configuration>.
        system = new_ele("system")
        name = new_ele("host-name")
        name.text = "by-xml"
        system.append(name)
        router.load_configuration(action="merge", format="xml", config=system)
        router.commit()
    runs("ncclient: XML runs", "set system host-name by-xml")

    with router.locked("candidate"):
        router.load_configuration(
            action="merge", format="json", config='{"configuration": {"system": {"host-name": "by-json"}}}'
        )
        router.commit()
    runs("ncclient: JSON runs", "set system host-name by-json")


def edit_config(router):
    with router.locked("candidate"):
        config = (
            '<config xmlns:nc="urn:ietf:params:xml:ns:netconf:base:1.0"><configuration><system>'
            "<host-name>by-edit</host-name><login><message nc:operation=\"delete\"/></login>"
            "</system></configuration></config>"
        )
        router.edit_config(target="candidate", config=config)
        router.commit()
    runs("ncclient: edit-config runs", "set system host-name by-edit")
    runs_not("ncclient: its delete too", "login message")


def confirmed(router):
    with router.locked("candidate"):
        router.load_configuration(action="set", config="set system host-name by-confirmed")
        router.commit(confirmed=True, timeout="90", comment="to be confirmed")
        check("ncclient: a confirmed commit waits", pending())
        runs("ncclient: and runs meanwhile", "set system host-name by-confirmed")
        router.commit()
        check("ncclient: the next commit confirms it", not pending())
    runs("ncclient: confirmed runs on", "set system host-name by-confirmed")


def back(router):
    with router.locked("candidate"):
        # The commit that confirmed is one of its own: 1 is what was confirmed, 2 what ran before.
        router.rollback(2)
        router.commit()
    runs("ncclient: rollback 2 undoes it", "set system host-name by-edit")
    router.load_configuration(action="set", config="set system host-name dropped")
    router.discard_changes()
    diff = router.compare_configuration().tostring.decode()
    check("ncclient: discarded changes are gone", "dropped" not in diff, diff)


def shows(router):
    text = router.get_configuration(format="text").tostring.decode()
    check("ncclient: configuration as text", "host-name by-edit;" in text, text)
    commands = router.get_configuration(format="set").tostring.decode()
    check("ncclient: configuration as set", "set system host-name by-edit" in commands, commands)
    xml = router.get_config(source="running")
    check("ncclient: get-config", xml.data_xml.count("<host-name>by-edit</host-name>") == 1, xml)
    part = router.get_configuration(filter=filtered("system"))
    names = part.xpath("//configuration/*")
    check("ncclient: a filter", [e.tag for e in names] == ["system"], names)
    version = router.command("show version", format="text").tostring.decode()
    check("ncclient: show version as text", "mx204" in version, version)
    xml = router.command("show interfaces terse")
    check("ncclient: a command as XML", bool(xml.xpath("//interface-information")), xml)


def filtered(name):
    configuration = new_ele("configuration")
    configuration.append(new_ele(name))
    return configuration


def refusals(router):
    with router.locked("candidate"):
        other = connect()
        refused("ncclient: a held lock names its holder", USER + " terminal", other.lock)
        refused(
            "ncclient: and refuses changes",
            "configuration database locked by",
            lambda: other.load_configuration(action="set", config="set system host-name x"),
        )
        other.close_session()
    refused("ncclient: an unknown RPC", "syntax error", lambda: router.rpc(new_ele("get-nothing")))
    refused(
        "ncclient: a statement that Junos does not know",
        "syntax error",
        lambda: router.load_configuration(action="set", config="set protocols bgp no-such-word"),
    )
    router.discard_changes()
    refused("ncclient: a rollback that is not there", "juniper.conf.49.gz", lambda: router.rollback(49))
    refused("ncclient: delete-config", "not supported", lambda: router.delete_config("candidate"))


def main():
    router = connect()
    check("ncclient: the hello", "http://xml.juniper.net/netconf/junos/1.0" in router.server_capabilities)
    for part in (loads, edit_config, confirmed, back, shows, refusals):
        trial("ncclient: " + part.__name__, lambda part=part: part(router))
    router.close_session()
    check("ncclient: the session ends in order", not router.connected)


if __name__ == "__main__":
    main()
