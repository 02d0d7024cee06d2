package dev.cantle.model.junos.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.edit.ConfigLoad;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.model.junos.notation.SetReader;
import org.junit.jupiter.api.Test;

class ConfigDiffTest {

    private final Configuration base = curly("""
            system {
                host-name old;
            }
            logical-systems {
                l9 {
                    interfaces {
                        irb {
                            unit 7 {
                                description lab;
                                family inet {
                                    address 192.0.2.1/30;
                                }
                            }
                        }
                    }
                    policy-options {
                        policy-statement p {
                            term a {
                                then {
                                    local-preference 200;
                                    accept;
                                }
                            }
                            term b {
                                then reject;
                            }
                        }
                    }
                    routing-instances {
                        lab {
                            route-distinguisher 64999:7;
                            protocols {
                                bgp {
                                    group lab {
                                        authentication-key first-secret;
                                        neighbor 192.0.2.2;
                                    }
                                }
                            }
                        }
                    }
                }
            }
            """);

    @Test
    void nothingIsSaidOfEqualConfigurations() {
        ConfigDiff diff = ConfigDiff.between(base, curly(Notation.CURLY.print(base)));

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.text()).isEmpty();
    }

    @Test
    void orderCountsOnlyWhereTheUserOrders() {
        Configuration units = curly("interfaces { irb { unit 1; unit 2; } }");
        Configuration other = curly("interfaces { irb { unit 2; unit 1; } }");

        assertThat(ConfigDiff.between(units, other).isEmpty()).isTrue();
        assertThat(changed("insert logical-systems l9 policy-options policy-statement p term b before term a"))
                .isEqualTo("""
                        [edit logical-systems l9 policy-options policy-statement p]
                        !     term b { ... }
                        """);
    }

    @Test
    void commentsDoNotCount() {
        assertThat(changed("annotate system \"note\"")).isEmpty();
    }

    @Test
    void leavesStandOneColumnBeforeBlocks() {
        assertThat(changed("""
                        set system host-name new
                        set system services ssh port 22
                        """)).isEqualTo("""
                        [edit system]
                        -  host-name old;
                        +  host-name new;
                        +   services {
                        +       ssh {
                        +           port 22;
                        +       }
                        +   }
                        """);
    }

    @Test
    void aNewRootStatementIsInTwoColumns() {
        assertThat(changed("set routing-options router-id 192.0.2.1")).isEqualTo("""
                        [edit]
                        +  routing-options {
                        +      router-id 192.0.2.1;
                        +  }
                        """);
    }

    @Test
    void theFirstEntryOfAGroupedListComesWithItsKeyword() {
        Configuration empty = Configuration.empty();

        assertThat(ConfigDiff.between(
                                empty,
                                set(
                                        empty,
                                        "set logical-systems a system host-name a\nset logical-systems b interfaces irb"))
                        .text())
                .isEqualTo("""
                        [edit]
                        +  logical-systems {
                        +      a {
                        +          system {
                        +              host-name a;
                        +          }
                        +      }
                        +      b {
                        +          interfaces {
                        +              irb;
                        +          }
                        +      }
                        +  }
                        """);
    }

    @Test
    void theNextEntryStandsInTheBlockOfTheKeyword() {
        assertThat(changed("set logical-systems a interfaces irb")).isEqualTo("""
                        [edit logical-systems]
                        +  a {
                        +      interfaces {
                        +          irb;
                        +      }
                        +  }
                        """);
    }

    @Test
    void oneOfTwoEntriesGoesAloneAndTheLastWithTheKeyword() {
        Configuration two = curly("logical-systems { a { interfaces { irb; } } b { interfaces { irb; } } }");
        Configuration one = set(two, "delete logical-systems a");

        assertThat(ConfigDiff.between(two, one).text()).isEqualTo("""
                        [edit logical-systems]
                        -  a {
                        -      interfaces {
                        -          irb;
                        -      }
                        -  }
                        """);
        assertThat(ConfigDiff.between(one, set(one, "delete logical-systems b")).text())
                .isEqualTo("""
                        [edit]
                        -  logical-systems {
                        -      b {
                        -          interfaces {
                        -              irb;
                        -          }
                        -      }
                        -  }
                        """);
    }

    @Test
    void anEntryOfAGroupedListIsActivatedInTheBlockOfItsKeyword() {
        assertThat(changed("deactivate logical-systems l9")).isEqualTo("""
                        [edit logical-systems]
                        !  inactive: l9 { ... }
                        """);
    }

    @Test
    void groupedEntriesThatTheUserOrdersShowTheirNeighbour() {
        Configuration filter = curly("firewall { family inet { filter f { term t { from { source-address {"
                + " 192.0.2.0/25; } } then accept; } } } }");
        String path = "firewall family inet filter f term t from source-address ";

        assertThat(ConfigDiff.between(filter, set(filter, "set " + path + "198.51.100.0/24 except"))
                        .text())
                .isEqualTo("""
                        [edit firewall family inet filter f term t from source-address]
                                 192.0.2.0/25 { ... }
                        +        198.51.100.0/24 except;
                        """);
        assertThat(ConfigDiff.between(filter, set(filter, "set " + path + "192.0.2.0/25 except"))
                        .text())
                .isEqualTo("""
                        [edit firewall family inet filter f term t from source-address]
                        -        192.0.2.0/25;
                        +        192.0.2.0/25 except;
                        """);
    }

    @Test
    void familiesStandInTheBlockOfTheirUnit() {
        assertThat(changed("""
                        set logical-systems l9 interfaces irb unit 7 family inet6 mtu 1500
                        set logical-systems l9 interfaces irb unit 7 family inet address 192.0.2.5/30
                        """)).isEqualTo("""
                        [edit logical-systems l9 interfaces irb unit 7 family inet]
                                 address 192.0.2.1/30 { ... }
                        +        address 192.0.2.5/30;
                        [edit logical-systems l9 interfaces irb unit 7]
                        +      family inet6 {
                        +          mtu 1500;
                        +      }
                        """);
    }

    @Test
    void aNewFirstEntryIsShownBeforeTheOneBehindIt() {
        assertThat(changed("""
                        set logical-systems l9 policy-options policy-statement p term c then accept
                        insert logical-systems l9 policy-options policy-statement p term c before term a
                        """)).isEqualTo("""
                        [edit logical-systems l9 policy-options policy-statement p]
                        +     term c {
                        +         then accept;
                        +     }
                              term a { ... }
                        """);
    }

    @Test
    void whatStandsOnOneLineIsOneChange() {
        assertThat(changed("""
                        set logical-systems l9 policy-options policy-statement p term a then local-preference 300
                        set logical-systems l9 routing-instances lab route-distinguisher 64999:8
                        """)).isEqualTo("""
                        [edit logical-systems l9 policy-options policy-statement p term a then]
                        -       local-preference 200;
                        +       local-preference 300;
                        [edit logical-systems l9 routing-instances lab]
                        -     route-distinguisher 64999:7;
                        +     route-distinguisher 64999:8;
                        """);
    }

    @Test
    void deletionsShowAllThatGoes() {
        assertThat(changed("delete logical-systems l9 interfaces irb unit 7")).isEqualTo("""
                        [edit logical-systems l9 interfaces irb]
                        -     unit 7 {
                        -         description lab;
                        -         family inet {
                        -             address 192.0.2.1/30;
                        -         }
                        -     }
                        """);
    }

    @Test
    void activationIsSaidWithAnExclamationMark() {
        Configuration inactive = set(base, "deactivate logical-systems l9 interfaces irb\ndeactivate system host-name");

        assertThat(ConfigDiff.between(base, inactive).text()).isEqualTo("""
                        [edit system]
                        !  inactive: host-name old;
                        [edit logical-systems l9 interfaces]
                        !    inactive: irb { ... }
                        """);
        assertThat(ConfigDiff.between(inactive, base).text()).contains("!    active: irb { ... }");
    }

    @Test
    void secretsAreMaskedAndReferencesAreNot() {
        String path = "set logical-systems l9 routing-instances lab protocols bgp group lab authentication-key ";
        ConfigDiff secret = ConfigDiff.between(base, set(base, path + "other-secret"));

        assertThat(secret.text(true)).isEqualTo("""
                        [edit logical-systems l9 routing-instances lab protocols bgp group lab]
                        -       authentication-key "SECRET-DATA"; ## SECRET-DATA
                        +       authentication-key "SECRET-DATA"; ## SECRET-DATA
                        """);
        assertThat(secret.text()).contains("first-secret", "other-secret");
        assertThat(ConfigDiff.between(base, set(base, path + "\"env:LAB_KEY\"")).text(true))
                .contains("\"env:LAB_KEY\"");
        assertThat(Notation.SET.print(SecretMask.mask(base))).doesNotContain("first-secret");
    }

    @Test
    void applyingTheNewConfigurationLeavesNoDifference() {
        Configuration after = set(base, "delete system\nset interfaces xe-0/1/0 mtu 9000");

        assertThat(ConfigDiff.between(base, after).paths()).hasSize(1);
        assertThat(ConfigDiff.between(after, ConfigLoad.override(base, after).configuration())
                        .isEmpty())
                .isTrue();
    }

    private String changed(String commands) {
        return ConfigDiff.between(base, set(base, commands)).text();
    }

    private static Configuration set(Configuration base, String commands) {
        return ConfigLoad.set(base, SetReader.read(commands, "lab.set")).configuration();
    }

    private static Configuration curly(String text) {
        return Notation.CURLY.parse(text, "lab.conf");
    }
}
