package org.mend.app.demo;

import java.util.Map;

/**
 * One piece of homework before it is worked out.
 *
 * @param story by name, or null
 * @param assignedAgo days before today
 * @param ago days before today on which the client acted last; for LATER days after today until which it rests
 * @param step where a draft stopped, or null
 * @param scales given answers, by step key
 */
record HomeworkSpec(CareCase care, DemoClient client, String exercise, String story, int assignedAgo, State state, int ago,
        String step, Map<String, Integer> scales) {

    enum State {
        PREPARED, ASKED, LATER, WRITING, ON_HOLD, DONE_WAITING, DONE_REVIEWED, DONE_RETURNED, DONE_PRIVATE, STOPPED, DECLINED,
        TAKEN_BACK, MISTAKE;

        boolean isDone() {
            return this == DONE_WAITING || this == DONE_REVIEWED || this == DONE_RETURNED || this == DONE_PRIVATE;
        }

        boolean hasReflection() {
            return isDone() || hasDraft();
        }

        boolean hasDraft() {
            return this == WRITING || this == ON_HOLD || this == STOPPED;
        }
    }

    HomeworkSpec in(State other) {
        return new HomeworkSpec(care, client, exercise, story, assignedAgo, other, ago, step, scales);
    }
}
