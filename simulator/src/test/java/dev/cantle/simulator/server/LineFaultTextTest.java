package dev.cantle.simulator.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.model.value.IllegalValueException;
import dev.cantle.simulator.server.LineFault.Harm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LineFaultTextTest {

    @Test
    void aDelayMeetsEveryReplyIfItSaysNothingElse() {
        assertThat(LineFault.parse("slow:20ms"))
                .isEqualTo(new LineFault.Slow(Duration.ofMillis(20), Calls.every("any")));
        assertThat(LineFault.parse("slow:2s:commit-configuration:3"))
                .isEqualTo(new LineFault.Slow(Duration.ofSeconds(2), Calls.nth("commit-configuration", 3)));
    }

    @ParameterizedTest
    @EnumSource(Harm.class)
    void everyHarmHasAWordAndMeetsTheFirstRpcOfItsKind(Harm harm) {
        assertThat(LineFault.parse(harm.word() + ":commit-configuration/confirmed"))
                .isInstanceOfSatisfying(LineFault.Struck.class, struck -> {
                    assertThat(struck.harm()).isEqualTo(harm);
                    assertThat(struck.on()).isEqualTo(new Calls("commit-configuration", "confirmed", 1));
                });
    }

    @Test
    void theManualNamesEveryHarm() throws IOException {
        String manual = Files.readString(Path.of("../docs/simulator-in-tests.md"));

        assertThat(Harm.values()).allMatch(harm -> manual.contains("| `" + harm.word() + ":RPC:N"));
    }

    @Test
    void theTextOfAnErrorMayHoldColons() {
        assertThat(LineFault.parse("error:commit-configuration:2:re0: no space: left"))
                .isEqualTo(
                        new LineFault.Struck(Harm.ERROR, Calls.nth("commit-configuration", 2), "re0: no space: left"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lame                 | There is no fault of the line 'lame'      | write one-byte, split-delimiter",
                "stall                | 'stall' does not say which RPC            | write stall:commit-configuration",
                "stall:Commit         | 'Commit' is not the name of an RPC        | or any",
                "error:commit:0       | '0' does not count an RPC                 | or every",
                "slow                 | 'slow' does not say by how much           | write slow:20ms or slow:2s",
                "slow:soon            | 'slow:soon' does not say by how much      | write slow:20ms or slow:2s",
                "cut-after:some       | 'cut-after:some' does not say after how many bytes | write cut-after:4096"
            })
    void whatIsNoFaultIsRefusedWithHowToWriteIt(String text, String message, String fix) {
        assertThatThrownBy(() -> Line.junos().with(text))
                .isInstanceOfSatisfying(IllegalValueException.class, refused -> {
                    assertThat(refused).hasMessage(message);
                    assertThat(refused.fix()).contains(fix);
                });
    }
}
