package dev.cantle.model.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllProcessorsTest {

    private static final List<Integer> NUMBERS =
            IntStream.range(0, 1000).boxed().toList();

    @Test
    void whatComesOutKeepsTheOrderOfTheThings() {
        assertThat(AllProcessors.map(8, NUMBERS, number -> 2 * number))
                .isEqualTo(NUMBERS.stream().map(number -> 2 * number).toList());
    }

    @Test
    void eachThingIsWorkedOnOnce() {
        List<Integer> worked = new ArrayList<>();
        AllProcessors.inOrder(8, NUMBERS, number -> number, worked::add);
        assertThat(worked).isEqualTo(NUMBERS);
    }

    @Test
    void whatComesOutIsHandedOnBeforeAllIsWorkedOn() {
        CountDownLatch handedOn = new CountDownLatch(1);
        List<Boolean> waited = new ArrayList<>();
        AllProcessors.inOrder(0, List.of(0, 1), number -> number == 0 || isDown(handedOn), outcome -> {
            waited.add(outcome);
            handedOn.countDown();
        });
        assertThat(waited).containsExactly(true, true);
    }

    @Test
    void fewThingsStayOnTheThreadThatAsks() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        AllProcessors.map(8, NUMBERS.subList(0, 8), number -> threads.add(Thread.currentThread()));
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void aFailureStopsTheWorkAndIsThrown() {
        assertThatThrownBy(() -> AllProcessors.map(8, NUMBERS, number -> {
                    if (number == 500) {
                        throw new IllegalStateException("number 500");
                    }
                    return number;
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("number 500");
    }

    @Test
    void nothingGivesNothing() {
        assertThat(AllProcessors.map(0, List.of(), thing -> thing)).isEmpty();
    }

    private static boolean isDown(CountDownLatch latch) {
        try {
            return latch.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
