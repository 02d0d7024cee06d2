package dev.cantle.model.junos.notation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.junos.Statement;
import org.junit.jupiter.api.Test;

class CurlyTest {

    private static final String SLICE = """
            logical-systems {
                l9 {
                    interfaces {
                        irb {
                            unit 7 {
                                description "lab primary";
                                family inet {
                                    mtu 1500;
                                    address 192.0.2.1/30;
                                }
                            }
                        }
                    }
                    routing-instances {
                        lab {
                            instance-type vrf;
                            interface irb.7;
                            route-distinguisher 64999:7;
                            vrf-target target:64999:7;
                            vrf-table-label;
                            protocols {
                                bgp {
                                    group lab {
                                        type external;
                                        import lab-import;
                                        authentication-key "env:LAB_KEY"; ## SECRET-DATA
                                        local-as 64999 loops 2 private;
                                        neighbor 192.0.2.2 {
                                            family inet {
                                                unicast {
                                                    prefix-limit {
                                                        maximum 100;
                                                        teardown 80 idle-timeout forever;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
            """;

    @Test
    void whatJunosPrintsIsReadAndPrintedTheSame() {
        assertThat(Notation.CURLY.print(Notation.CURLY.parse(SLICE, "slice.conf")))
                .isEqualTo(SLICE);
    }

    @Test
    void hiddenKeywordsAreInTheTree() {
        Statement instance = Notation.CURLY
                .parse(SLICE, "slice.conf")
                .child("logical-systems", "l9")
                .flatMap(l -> l.child("routing-instances"))
                .flatMap(r -> r.child("instance", "lab"))
                .orElseThrow();

        assertThat(instance.child("route-distinguisher").orElseThrow().value("rd-type"))
                .hasValue("64999:7");
    }
}
