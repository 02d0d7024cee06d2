"""PyEZ's RouteTable on a saved reply: every route with all fields of its view. Prints the seconds."""
import os
import sys
import time

import yaml
from jnpr.junos import op
from jnpr.junos.factory.factory_loader import FactoryLoader
from jnpr.junos.jxml import remove_namespaces
from lxml import etree

# PyEZ's own way to load its tables fails on today's PyYAML, so they are loaded here as it would load them
with open(os.path.join(os.path.dirname(op.__file__), "routes.yml"), encoding="utf-8") as file:
    tables = FactoryLoader().load(yaml.safe_load(file))

start = time.monotonic()
# what the reply to an RPC is to PyEZ: parsed whole, without namespaces and without its rpc-reply
reply = remove_namespaces(etree.parse(sys.argv[1]).getroot())
table = tables["RouteTable"](xml=reply.find("route-information"))
routes = 0
for route in table:
    if len(list(route.items())) > 1:
        routes += 1
if routes != int(sys.argv[2]):
    sys.exit(f"{routes} routes instead of {sys.argv[2]}")
print(time.monotonic() - start)
