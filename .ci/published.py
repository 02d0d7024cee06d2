"""Rewrites the three statements whose list key is a choice to the form of Juniper's published YANG.

A router writes <community><add/><community-name>X</community-name></community>, <route-filter><address>P</address>
<orlonger/></route-filter> and the like; the published model has <choice-ident>add</choice-ident><choice-value/> in the
place of the choice. Everything else is the same in both forms. published.py IN.xml OUT.xml [NAME...]: without the
statements of these names, which the smaller of two models does not have.
"""

import sys
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


document = tree.parse(sys.argv[1])
publish(document.getroot())
leave_out(document.getroot(), sys.argv[3:])
document.write(sys.argv[2], encoding="unicode")
