package dev.cantle.model.junos.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.junos.Configuration;
import dev.cantle.model.junos.Mark;
import dev.cantle.model.junos.notation.Notation;
import dev.cantle.model.junos.notation.SetReader;
import dev.cantle.model.junos.schema.Schema;
import dev.cantle.model.junos.schema.Severity;
import org.junit.jupiter.api.Test;

class ConfigLoadTest {

    private final Configuration base =
            curly("interfaces { irb { unit 1 { description one; family inet { address 192.0.2.1/30; } } unit 2; } }"
                    + " policy-options { policy-statement p { term a { then accept; } term b { then reject; } } }"
                    + " protocols { bgp { group g { import [ x y ]; } } }");

    @Test
    void mergingSetsLeavesAddsEntriesAndKeepsTheRest() {
        LoadResult result = ConfigLoad.merge(
                base,
                curly("interfaces { irb { unit 1 { description uno; family inet { address 192.0.2.9/30; } } unit 3; } }"
                        + " protocols { bgp { group g { import [ y z ]; } } }"));

        assertThat(result.isClean()).isTrue();
        assertThat(Notation.CURLY.print(result.configuration()))
                .contains("description uno;", "address 192.0.2.1/30;", "address 192.0.2.9/30;", "unit 2;", "unit 3;")
                .contains("import [ x y z ];");
    }

    @Test
    void mergingTwiceIsMergingOnce() {
        Configuration loaded = curly("chassis { fpc 0 { x; } } interfaces { irb { unit 1 { family inet6; } } }");
        Configuration once = ConfigLoad.merge(base, loaded).configuration();

        assertThat(ConfigLoad.merge(once, loaded).configuration()).isEqualTo(once);
    }

    @Test
    void replacingTakesThePlaceOfWhatIsMarked() {
        LoadResult result = ConfigLoad.replace(base, curly("interfaces { irb { replace: unit 1 { family inet6; } } }"));

        assertThat(Notation.CURLY.print(result.configuration()))
                .contains("family inet6;", "unit 2;")
                .doesNotContain("description one", "replace:");
    }

    @Test
    void withoutReplacingTheMarkSaysNothing() {
        Configuration merged = ConfigLoad.merge(base, curly("interfaces { irb { replace: unit 1 { mtu 1500; } } }"))
                .configuration();

        assertThat(Notation.CURLY.print(merged))
                .contains("description one;", "mtu 1500;")
                .doesNotContain("replace:");
    }

    @Test
    void deletionMarksDeleteAndMissWithAWarning() {
        LoadResult result = ConfigLoad.merge(base, curly("interfaces { irb { delete: unit 1; delete: unit 7; } }"));

        assertThat(Notation.CURLY.print(result.configuration())).doesNotContain("unit 1");
        assertThat(result.isClean()).isTrue();
        assertThat(result.messages()).singleElement().satisfies(m -> {
            assertThat(m.severity()).isEqualTo(Severity.WARNING);
            assertThat(m.message()).isEqualTo("statement not found");
            assertThat(m.path()).hasToString("[edit interfaces irb unit 7]");
        });
    }

    @Test
    void overridingForgetsTheBase() {
        Configuration loaded = curly("system { host-name lab; }");

        assertThat(ConfigLoad.override(base, loaded).configuration()).isEqualTo(loaded);
        assertThat(ConfigLoad.update(base, loaded).configuration()).isEqualTo(loaded);
    }

    @Test
    void oneCaseOfAChoiceDrivesOutTheOther() {
        Configuration tagged = curly("interfaces { xe-0/1/0 { unit 1 { vlan-id 5; } } }");
        Configuration both = curly("interfaces { xe-0/1/0 { unit 1 { vlan-tags outer 5 inner 6; } } }");

        assertThat(ConfigLoad.merge(tagged, both).configuration()).isEqualTo(both);
        assertThat(set(tagged, "set interfaces xe-0/1/0 unit 1 vlan-tags outer 5 inner 6")
                        .configuration())
                .isEqualTo(both);
    }

    @Test
    void aLoadLeavesInactiveWhatItDoesNotSpeakOf() {
        Configuration inactive = curly("interfaces { irb { inactive: unit 1; } }");

        assertThat(ConfigLoad.merge(inactive, curly("interfaces { irb { unit 1 { mtu 1500; } } }"))
                        .configuration())
                .isEqualTo(curly("interfaces { irb { inactive: unit 1 { mtu 1500; } } }"));
        assertThat(ConfigLoad.merge(inactive, curly("interfaces { irb { active: unit 1; } }"))
                        .configuration())
                .isEqualTo(curly("interfaces { irb { unit 1; } }"));
    }

    @Test
    void commandsChangeTheConfigurationOneAfterTheOther() {
        LoadResult result = set(base, """
                set interfaces irb unit 1 description uno
                delete interfaces irb unit 1 family inet address 192.0.2.1/30
                delete protocols bgp group g import x
                deactivate interfaces irb unit 2
                rename policy-options policy-statement p to policy-statement q
                insert policy-options policy-statement q term b before term a
                annotate interfaces irb "the lab"
                """);

        assertThat(result.messages()).isEmpty();
        assertThat(Notation.CURLY.print(result.configuration())).isEqualTo("""
                        interfaces {
                            /* the lab */
                            irb {
                                unit 1 {
                                    description uno;
                                    family inet;
                                }
                                inactive: unit 2;
                            }
                        }
                        protocols {
                            bgp {
                                group g {
                                    import y;
                                }
                            }
                        }
                        policy-options {
                            policy-statement q {
                                term b {
                                    then reject;
                                }
                                term a {
                                    then accept;
                                }
                            }
                        }
                        """);
    }

    @Test
    void activatingAndUnprotectingTakeMarksOff() {
        Configuration marked =
                set(base, "deactivate interfaces irb\nprotect interfaces irb").configuration();

        assertThat(marked.child("interfaces")
                        .flatMap(i -> i.child("interface"))
                        .orElseThrow()
                        .marks())
                .containsExactlyInAnyOrder(Mark.INACTIVE, Mark.PROTECT);
        assertThat(set(marked, "unprotect interfaces irb\nactivate interfaces irb")
                        .configuration())
                .isEqualTo(base);
    }

    @Test
    void aCommandThatWouldChangeWhatIsProtectedDoesNothingAndWarns() {
        Configuration guarded = set(base, "protect interfaces irb unit 1").configuration();

        LoadResult result = set(guarded, """
                set interfaces irb unit 1 description uno
                delete interfaces irb unit 1
                deactivate interfaces irb unit 1 family inet
                rename interfaces irb unit 1 to unit 5
                """);

        assertThat(result.configuration()).isEqualTo(guarded);
        assertThat(result.isClean()).isTrue();
        assertThat(result.messages())
                .extracting(LoadMessage::message)
                .containsExactly(
                        "[interfaces irb unit 1] is protected, 'interfaces irb unit 1 description uno' cannot be created",
                        "[interfaces irb unit 1] is protected, 'interfaces irb unit 1' cannot be deleted",
                        "[interfaces irb unit 1] is protected, 'interfaces irb unit 1 family inet' cannot be modified",
                        "[interfaces irb unit 1] is protected, 'interfaces irb unit 1' cannot be modified");
    }

    @Test
    void deletingAroundWhatIsProtectedSparesIt() {
        Configuration guarded = set(base, "protect interfaces irb unit 2").configuration();

        assertThat(Notation.CURLY.print(set(guarded, "delete interfaces irb").configuration()))
                .contains("protect: unit 2;")
                .doesNotContain("unit 1");
        assertThat(Notation.CURLY.print(ConfigLoad.override(guarded, curly("system { host-name a; }"))
                        .configuration()))
                .contains("protect: unit 2;", "host-name a;")
                .doesNotContain("unit 1", "policy-options");
        assertThat(Notation.CURLY.print(ConfigLoad.replace(guarded, curly("interfaces { replace: irb { unit 3; } }"))
                        .configuration()))
                .contains("protect: unit 2;", "unit 3;")
                .doesNotContain("unit 1");
    }

    @Test
    void loadingTheSameOntoWhatIsProtectedIsNoChange() {
        Configuration guarded = set(base, "protect interfaces irb").configuration();

        assertThat(ConfigLoad.merge(guarded, base).messages()).isEmpty();
        assertThat(ConfigLoad.merge(guarded, curly("interfaces { irb { unit 9; } }"))
                        .messages())
                .extracting(LoadMessage::message)
                .containsExactly("[interfaces irb] is protected, 'interfaces irb' cannot be modified");
        assertThat(Notation.CURLY.print(ConfigLoad.merge(guarded, curly("interfaces { unprotect: irb { unit 9; } }"))
                        .configuration()))
                .contains("unit 9;")
                .doesNotContain("protect:");
    }

    @Test
    void aCommandThatMissesSaysSoWithItsLine() {
        LoadResult result = set(base, """
                delete interfaces lo0
                delete interfaces irb unit 1 description other
                deactivate system
                rename interfaces irb unit 7 to unit 8
                rename interfaces irb unit 1 to unit 2
                insert policy-options policy-statement p term a after term z
                set interfaces irb unit 1 description
                """);

        assertThat(result.configuration()).isEqualTo(base);
        assertThat(result.isClean()).isFalse();
        assertThat(result.messages())
                .extracting(m -> m.line() + " " + m.severity() + " " + m.message())
                .containsExactly(
                        "1 WARNING statement not found",
                        "2 WARNING statement not found",
                        "3 WARNING statement not found",
                        "4 ERROR statement not found",
                        "5 ERROR statement already exists",
                        "6 ERROR statement not found",
                        "7 ERROR missing argument.");
    }

    @Test
    void deletingTheLastStatementTakesItsEmptyBlocksAlong() {
        assertThat(set(base, "delete protocols bgp group g").configuration().child("protocols"))
                .isEmpty();
    }

    private static LoadResult set(Configuration base, String commands) {
        return ConfigLoad.set(base, SetReader.read(commands, "lab.set"));
    }

    private static Configuration curly(String text) {
        return Schema.junos().canonical(Notation.CURLY.parse(text, "lab.conf"));
    }
}
