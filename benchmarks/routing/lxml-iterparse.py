"""What a script with lxml would do: iterparse, the fields of each rt as a dictionary, and the element thrown away."""
import sys
import time

from lxml import etree

NS = "{http://xml.juniper.net/junos/23.4R0/junos-routing}"
FIELDS = ("protocol-name", "preference", "med", "local-preference", "learned-from", "as-path", "validation-state")

start = time.monotonic()
routes = 0
for _, rt in etree.iterparse(sys.argv[1], tag=NS + "rt"):
    destination = rt.findtext(NS + "rt-destination")
    for entry in rt.iterfind(NS + "rt-entry"):
        record = {field: entry.findtext(NS + field) for field in FIELDS}
        record["destination"] = destination
        record["hops"] = [(nh.findtext(NS + "to"), nh.findtext(NS + "via")) for nh in entry.iterfind(NS + "nh")]
        routes += 1
    rt.clear()
    while rt.getprevious() is not None:
        del rt.getparent()[0]
if routes != int(sys.argv[2]):
    sys.exit(f"{routes} routes instead of {sys.argv[2]}")
print(time.monotonic() - start)
