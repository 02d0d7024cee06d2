"""OpenSSH: the command that clients of Junos fall back to when they are refused the subsystem."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from router import check, rpc

reply = rpc("<get-software-information/>", command="xml-mode netconf need-trailer")
check("openssh: xml-mode netconf need-trailer", "<product-model>mx204</product-model>" in reply, reply)
reply = rpc("<get-software-information/>")
check("openssh: the subsystem netconf", "<product-model>mx204</product-model>" in reply, reply)
check("openssh: a reply has no XML declaration", "<?xml" not in reply, reply)
