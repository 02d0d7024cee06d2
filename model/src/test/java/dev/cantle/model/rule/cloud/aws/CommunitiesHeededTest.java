package dev.cantle.model.rule.cloud.aws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.rule.Sketch;
import dev.cantle.model.value.Community;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommunitiesHeededTest {

    private static List<String> judge(String... communities) {
        var aws = Sketch.aws();
        aws.communities = Stream.of(communities).map(Community::parse).toList();
        return Sketch.judge(new CommunitiesHeeded(), Sketch.slice(aws.asAws()));
    }

    @Test
    void whatAwsDocumentsAndWhatIsOursPasses() {
        assertThat(judge("7224:7300", "65000:1")).isEmpty();
    }

    @Test
    void aCommunityOfAwsThatItDoesNotDocumentIsRefused() {
        assertThat(judge("7224:7400"))
                .containsExactly("error: aws-1: 7224:7400 is none that AWS documents, and it keeps 7224:1 to"
                        + " 7224:65535 for itself");
    }
}
