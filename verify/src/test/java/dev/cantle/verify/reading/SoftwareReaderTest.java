package dev.cantle.verify.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.verify.state.Software;
import org.junit.jupiter.api.Test;

class SoftwareReaderTest {

    private static Software read(String file) throws Exception {
        return Replies.read(new SoftwareReader(), file);
    }

    @Test
    void theElementJunosVersionIsTheVersion() throws Exception {
        assertThat(read("software/junos-version.xml").items())
                .containsExactly(new Software.Item(null, "lab-mx-1", "mx204", "21.3R3-S1.4"));
    }

    @Test
    void olderReleasesGiveTheVersionInAComment() throws Exception {
        assertThat(read("software/package-comments.xml").items())
                .extracting(Software.Item::version)
                .containsExactly("12.1X46-D10.2", "20.4R1.12");
    }

    @Test
    void everyRoutingEngineIsNamed() throws Exception {
        assertThat(read("software/package-comments.xml").items())
                .extracting(Software.Item::routingEngine)
                .containsExactly("node0", "node1");
    }

    @Test
    void aVersionThatIsNotGivenIsAbsent() throws Exception {
        assertThat(read("software/no-version.xml").items())
                .containsExactly(new Software.Item(null, "lab-nfx-1", "nfx250", null));
    }
}
