package dev.cantle.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CommunityTest {

    @Test
    void aCommunityIsTwoNumbers() {
        assertThat(Community.parse("7224:7300"))
                .isEqualTo(new Community(7224, 7300))
                .hasToString("7224:7300");
    }

    @Test
    void eachHasTwoBytes() {
        assertThatThrownBy(() -> Community.parse("65536:1")).hasMessage("'65536:1' is not a standard community");
    }

    @Test
    void aNameIsNone() {
        assertThatThrownBy(() -> Community.parse("no-export")).hasMessage("'no-export' is not a standard community");
    }

    @Test
    void communitiesSortByNumber() {
        assertThat(Community.parse("9:1")).isLessThan(Community.parse("10:0"));
    }
}
