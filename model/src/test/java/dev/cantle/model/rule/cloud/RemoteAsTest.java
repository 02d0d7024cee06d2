package dev.cantle.model.rule.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cantle.model.intent.Provider;
import dev.cantle.model.rule.Sketch;
import org.junit.jupiter.api.Test;

class RemoteAsTest {

    private final RemoteAs rule = new RemoteAs(Provider.AZURE);

    @Test
    void azureIsMetUnderItsNumber() {
        assertThat(Sketch.judge(rule, Sketch.slice(Sketch.azure().asAzure()))).isEmpty();
    }

    @Test
    void azureHasNoOtherNumber() {
        var azure = Sketch.azure();
        azure.remoteAs = 12_706;

        assertThat(Sketch.judge(rule, Sketch.slice(azure.asAzure())))
                .containsExactly("error: azure-1: remoteAs is 12706, and Azure's routers always have 12076");
    }

    @Test
    void whoDocumentsNoNumberMayHaveAny() {
        assertThat(Sketch.judge(
                        new RemoteAs(Provider.AWS), Sketch.slice(Sketch.aws().asAws())))
                .isEmpty();
    }
}
