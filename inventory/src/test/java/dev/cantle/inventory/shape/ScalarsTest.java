package dev.cantle.inventory.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.inventory.yaml.Node.Scalar;
import dev.cantle.inventory.yaml.Node.Style;
import dev.cantle.model.Place;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTest {

    @Test
    void aDurationHasItsUnit() {
        assertThat(Scalars.duration("300ms")).isEqualTo(Duration.ofMillis(300));
        assertThat(Scalars.duration("15s")).isEqualTo(Duration.ofSeconds(15));
        assertThat(Scalars.duration("5m")).isEqualTo(Duration.ofMinutes(5));
        assertThat(Scalars.duration("999999999h")).isEqualTo(Duration.ofHours(999_999_999));
        assertThat(Scalars.duration("0s")).isEqualTo(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "15", "015s", "-1s", "1 s", "1d", "15S", "1000000000s", "1.5h"})
    void whatHasAnotherFormIsNoDuration(String text) {
        assertThatThrownBy(() -> Scalars.duration(text)).hasMessage("'" + text + "' is not a duration");
    }

    @Test
    void aDayIsOneOfTheCalendar() {
        assertThat(Scalars.date(plain("2028-02-29"))).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-29", "2027-13-01", "2027-1-1", "2027/12/31", "31.12.2027", "2027-12-31T"})
    void whatIsNotInTheCalendarIsNoDay(String text) {
        assertThatThrownBy(() -> Scalars.date(plain(text))).hasMessage("'" + text + "' is not a day of the calendar");
    }

    private static Scalar plain(String text) {
        return new Scalar(Place.of("blue.yaml"), text, Style.PLAIN);
    }
}
