"""Loads every slice of a workspace with PyYAML and renders it with Jinja2: what a script of one's own would do.

scale-jinja.py WORKSPACE safe|c [--show SLICE]

The template is equivalent to Cantle's for the slices that scale.py writes. Nothing is judged, parsed back or checked; a
file a slice is written under WORKSPACE/jinja. Prints the seconds of loading, of rendering and of writing; what the
interpreter and its imports need is in none of them.
"""

import os
import sys
import time

import jinja2
import yaml

FACTS = {
    "aws": {"description": "AWS Direct Connect", "hold": 90, "limit": 100},
    "azure": {"description": "", "hold": 180, "limit": 0},
}

TEMPLATE = """\
logical-systems {
    {{ slice.logicalSystem }} {
        interfaces {
            irb {
{%- for circuit in slice.circuits | sort(attribute='irb') %}
                unit {{ circuit.irb }} {
                    description {{ (circuit.name ~ ' primary') | junos if circuit.provider == 'azure' else circuit.name }};
                    family inet {
                        mtu 1500;
                        address {{ circuit.local }};
                    }
                }
{%- endfor %}
            }
        }
        policy-options {
{%- for circuit in slice.circuits %}
            prefix-list {{ circuit.name }}-in {
{%- for prefix in circuit.receive | sort %}
                {{ prefix }};
{%- endfor %}
            }
{%- endfor %}
{%- for circuit in slice.circuits %}
            policy-statement {{ circuit.name }}-export {
{%- for other in slice.circuits if other.name != circuit.name %}
                term {{ other.name }} {
                    from {
                        protocol bgp;
                        prefix-list {{ other.name }}-in;
                    }
                    then accept;
                }
{%- endfor %}
                then reject;
            }
            policy-statement {{ circuit.name }}-import {
                term expected {
                    from {
                        prefix-list {{ circuit.name }}-in;
                    }
                    then accept;
                }
                then reject;
            }
{%- endfor %}
        }
        routing-instances {
            {{ slice.routingInstance.name }} {
                instance-type {{ slice.routingInstance.type }};
{%- for circuit in slice.circuits | sort(attribute='irb') %}
                interface irb.{{ circuit.irb }};
{%- endfor %}
                route-distinguisher {{ slice.routingInstance.routeDistinguisher }};
                vrf-target {{ slice.routingInstance.vrfTarget }};
                vrf-table-label;
                routing-options {
                    router-id {{ slice.circuits[-1].local.split('/')[0] }};
                    autonomous-system {{ slice.asn }};
                }
                protocols {
                    bgp {
{%- for circuit in slice.circuits %}
                        group {{ circuit.name }} {
                            type external;
{%- if facts[circuit.provider].description %}
                            description {{ facts[circuit.provider].description | junos }};
{%- endif %}
                            hold-time {{ circuit.holdTime | default(facts[circuit.provider].hold) }};
                            log-updown;
                            import {{ circuit.name }}-import;
                            authentication-key {{ circuit.md5.ref | junos }}; ## SECRET-DATA
                            export {{ circuit.name }}-export;
                            peer-as {{ circuit.remoteAs }};
                            local-as {{ slice.asn }};
{%- if circuit.bfd is defined %}
                            bfd-liveness-detection {
                                minimum-interval {{ circuit.bfd.minimumInterval[:-2] }};
                                multiplier {{ circuit.bfd.multiplier }};
                            }
{%- endif %}
                            neighbor {{ circuit.remote }} {
                                local-address {{ circuit.local.split('/')[0] }};
{%- if facts[circuit.provider].limit %}
                                family inet {
                                    unicast {
                                        prefix-limit {
                                            maximum {{ facts[circuit.provider].limit }};
                                            teardown 80;
                                        }
                                    }
                                }
{%- endif %}
                            }
                        }
{%- endfor %}
                    }
                }
            }
        }
    }
}
"""


def junos(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def main():
    workspace, loader = sys.argv[1:3]
    loader = {"safe": yaml.SafeLoader, "c": yaml.CSafeLoader}[loader]
    folder = os.path.join(workspace, "inventory", "slices")
    names = [sys.argv[4] + ".yaml"] if sys.argv[3:4] == ["--show"] else sorted(os.listdir(folder))

    started = time.perf_counter()
    with open(os.path.join(workspace, "inventory", "devices.yaml"), encoding="utf-8") as file:
        yaml.load(file, Loader=loader)
    slices = []
    for name in names:
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            slices.append(yaml.load(file, Loader=loader))
    loaded = time.perf_counter()

    environment = jinja2.Environment(undefined=jinja2.StrictUndefined, keep_trailing_newline=True)
    environment.filters["junos"] = junos
    template = environment.from_string(TEMPLATE)
    texts = [template.render(slice=one, facts=FACTS) for one in slices]
    rendered = time.perf_counter()
    if len(sys.argv) > 3:
        print(texts[0])
        return
    for one, text in zip(slices, texts):
        folder = os.path.join(workspace, "jinja", one["device"])
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, one["slice"] + ".conf"), "w", encoding="utf-8") as file:
            file.write(text)
    written = time.perf_counter()
    print(f"{loaded - started:.3f} {rendered - loaded:.3f} {written - rendered:.3f}")


main()
