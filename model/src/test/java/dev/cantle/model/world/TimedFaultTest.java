package dev.cantle.model.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.model.value.IllegalValueException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimedFaultTest {

    @ParameterizedTest
    @CsvSource({
        "at 20s: aws-1 wrong-key, at 20s: aws-1=wrong-key",
        "at 2m: aws-1=mtu:1400, at 120s: aws-1=mtu:1400",
        "at 500ms: aws-1 flap, at 500ms: aws-1=flap",
        "at commit+5s: blue/aws-1 down, at commit+5s: blue/aws-1=down",
        "at commit: aws-1 down, at commit+0s: aws-1=down",
        "aws-1=silent, at 0s: aws-1=silent"
    })
    void aFaultBeginsAtATime(String written, String printed) {
        assertThat(TimedFault.parse(written)).hasToString(printed);
    }

    @Test
    void aFaultWithoutATimeIsThereFromTheStart() {
        TimedFault timed = TimedFault.parse("aws-1=silent");

        assertThat(timed.since()).isEqualTo(TimedFault.Since.START);
        assertThat(timed.after()).isEqualTo(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at aws-1 silent",
                "at 20: aws-1 silent",
                "at : aws-1 silent",
                "at commit5s: aws-1 silent",
                "at commit+: aws-1 silent",
                "at 20s aws-1 silent"
            })
    void aTimeThatCannotBeReadIsRefusedWithTheForm(String text) {
        assertThatThrownBy(() -> TimedFault.parse(text))
                .hasMessage("'" + text + "' has no time that can be read")
                .isInstanceOfSatisfying(
                        IllegalValueException.class,
                        refused -> assertThat(refused.fix())
                                .isEqualTo("write 'at TIME: CIRCUIT FAULT', TIME being such as 20s, 5m or commit+20s"));
    }
}
