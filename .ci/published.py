"""Rewrites the three statements whose list key is a choice to the form of Juniper's published YANG.

A router writes <community><add/><community-name>X</community-name></community>, <route-filter><address>P</address>
<orlonger/></route-filter> and the like; the published model has <choice-ident>add</choice-ident><choice-value/> in the
place of the choice. Everything else is the same in both forms. published.py [--inside] IN.xml OUT.xml [NAME...]: without
the statements of these names, which the smaller of two models does not have; --inside puts what a confined login sees at
the top back into a logical system, as the published model has routing-options only there.
"""

import argparse
import xml.etree.ElementTree as tree

# The statement: the key that stands before the choice, and the words that the choice has.
LENGTHS = ("exact", "longer", "orlonger", "upto", "through", "prefix-length-range", "address-mask")
CHOICES = {
    "route-filter": ("address", LENGTHS),
    "prefix-list-filter": ("list_name", ("exact", "longer", "orlonger")),
    "community": (None, ("add", "set", "delete")),
}


def local(element):
    return element.tag.split("}")[-1]


def publish(element):
    for child in element:
        publish(child)
    if local(element) not in CHOICES:
        return
    first, words = CHOICES[local(element)]
    chosen = [child for child in element if local(child) in words]
    if not chosen:
        return
    namespace = element.tag[: len(element.tag) - len(local(element))]
    word = tree.Element(namespace + "choice-ident")
    word.text = local(chosen[0])
    value = tree.Element(namespace + "choice-value")
    value.text = (chosen[0].text or "").strip() or None
    at = 1 if local(element[0]) == first else 0
    element.remove(chosen[0])
    element.insert(at, word)
    element.insert(at + 1, value)


def leave_out(element, names):
    for child in list(element):
        if local(child) in names:
            element.remove(child)
        else:
            leave_out(child, names)


def put_inside(configuration):
    if any(local(child) == "logical-systems" for child in configuration):
        return
    namespace = configuration.tag[: len(configuration.tag) - len(local(configuration))]
    system = tree.Element(namespace + "logical-systems")
    tree.SubElement(system, namespace + "name").text = "CONFINED"
    for child in list(configuration):
        configuration.remove(child)
        system.append(child)
    configuration.append(system)


options = argparse.ArgumentParser()
options.add_argument("--inside", action="store_true")
options.add_argument("source")
options.add_argument("target")
options.add_argument("names", nargs="*")
chosen = options.parse_args()
document = tree.parse(chosen.source)
publish(document.getroot())
leave_out(document.getroot(), chosen.names)
if chosen.inside:
    put_inside(document.getroot())
document.write(chosen.target, encoding="unicode")
