package dev.cantle.model.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cantle.model.intent.bgp.Authentication;
import dev.cantle.model.intent.bgp.Bfd;
import dev.cantle.model.intent.bgp.Bgp;
import dev.cantle.model.intent.bgp.PrefixLimit;
import dev.cantle.model.value.Asn;
import dev.cantle.model.value.Community;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class BgpTest {

    @Test
    void aHoldTimeIsZeroOrAtLeastThreeSeconds() {
        assertThat(Bgp.checkHoldTime(Duration.ZERO)).isZero();
        assertThat(Bgp.checkHoldTime(Duration.ofSeconds(3))).hasSeconds(3);
        assertThatThrownBy(() -> Bgp.checkHoldTime(Duration.ofSeconds(2)))
                .hasMessage("A hold time of 2 s is not 0 or 3 to 65535 whole seconds");
        assertThatThrownBy(() -> Bgp.checkHoldTime(Duration.ofSeconds(65_536)))
                .hasMessage("A hold time of 65536 s is not 0 or 3 to 65535 whole seconds");
    }

    @Test
    void aHoldTimeIsInWholeSeconds() {
        assertThatThrownBy(() -> Bgp.checkHoldTime(Duration.ofMillis(3500)))
                .hasMessage("A hold time of 3500 ms is not 0 or 3 to 65535 whole seconds");
    }

    @Test
    void communitiesAreSortedAndStandOnce() {
        var bgp = bgp(100, Community.parse("7224:7300"), Community.parse("7224:7100"), Community.parse("7224:7300"));
        assertThat(bgp.communities()).containsExactly(new Community(7224, 7100), new Community(7224, 7300));
    }

    @Test
    void aLocalPreferenceHasFourBytes() {
        assertThatThrownBy(() -> bgp(-1)).hasMessage("Local preference -1 is outside 0 to 4294967295");
    }

    private static Bgp bgp(long preference, Community... communities) {
        return new Bgp(
                new Asn(64_512),
                new Authentication.None(),
                Duration.ofSeconds(90),
                new Bfd.Off(),
                new PrefixLimit.None(),
                preference,
                List.of(communities));
    }
}
