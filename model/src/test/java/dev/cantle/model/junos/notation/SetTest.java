package dev.cantle.model.junos.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.model.junos.Configuration;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

class SetTest {

    @Test
    void deleteAndThenSetIsAReplacement() {
        Configuration curly = Notation.CURLY.parse(
                "interfaces { irb { replace: unit 7 { mtu 1500; } delete: unit 8; } }", "lab.conf");

        assertThat(Notation.SET.print(curly)).isEqualTo("""
            delete interfaces irb unit 7
            set interfaces irb unit 7 mtu 1500
            delete interfaces irb unit 8
            """);
        assertThat(Notation.SET.parse(Notation.SET.print(curly), "lab.set")).isEqualTo(curly);
    }

    @Test
    void severalValuesMayFollowOnOneLine() {
        assertThat(set("set protocols bgp group g type external peer-as 64998 neighbor 192.0.2.2"))
                .isEqualTo(Notation.CURLY.parse(
                        "protocols { bgp { group g { type external; peer-as 64998; neighbor 192.0.2.2; } } }", "x"));
    }

    @Test
    void emptyLinesAndCommentsArePassedOver() {
        assertThat(set("\n# note\n  set system host-name lab  \r\n\n")).isEqualTo(set("set system host-name lab"));
    }

    @Test
    void editMovesTheRootOfWhatFollows() {
        assertThat(set("edit interfaces irb\nset unit 7 mtu 1500\nup\nset lo0 unit 0\ntop\nset system host-name lab"))
                .isEqualTo(
                        set("set interfaces irb unit 7 mtu 1500\nset interfaces lo0 unit 0\nset system host-name lab"));
    }

    @Test
    void commandsAreReadWithTheirPlace() {
        SetCommand command = SetReader.read(
                        "\ninsert policy-options policy-statement p term a before term b", "lab.set")
                .get(0);

        assertThat(command.verb()).isEqualTo(SetCommand.Verb.INSERT_BEFORE);
        assertThat(command.path()).extracting(w -> w.text()).endsWith("term", "a");
        assertThat(command.argument()).extracting(w -> w.text()).containsExactly("term", "b");
        assertThat(command.place()).hasToString("lab.set:2:1");
    }

    @Test
    void errorsSayWhereAndHowToMend() {
        refused("set system host-name x\nsett y")
                .hasMessage(
                        "lab.set:2:1: 'sett' is not a command; begin the line with set, delete, activate, deactivate,"
                                + " rename, insert or annotate");
        refused("set").hasMessage("lab.set:1:1: The command 'set' names no statement; write its path");
        refused("set system { host-name x; }")
                .hasMessage("lab.set:1:12: '{' has no place in a command; put it in double quotes");
        refused("set system host-name")
                .hasMessage("lab.set:1:1: The statement 'host-name' lacks its value; write it at the end of the line");
        refused("rename interfaces irb to")
                .hasMessage("lab.set:1:1: The command lacks its 'to'; write: rename ... to ...");
        refused("annotate system")
                .hasMessage("lab.set:1:1: The command lacks its comment; write: annotate ... \"comment\"");
        refused("rename interfaces irb to lo0")
                .hasMessage(
                        "lab.set:1:1: The command 'rename' changes a configuration and cannot be part of one; load it"
                                + " onto a configuration");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(String text) {
        return assertThatThrownBy(() -> set(text)).isInstanceOf(NotationException.class);
    }

    private static Configuration set(String text) {
        return Notation.SET.parse(text, "lab.set");
    }
}
