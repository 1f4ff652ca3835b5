package org.mailleur.core.tests.validation.rules;

import static org.mailleur.core.tests.validation.rules.SoundSpace.date;

import org.junit.jupiter.api.Test;
import org.mailleur.model.base.College;
import org.mailleur.model.network.MemberRole;
import org.mailleur.model.network.Membership;

final class MembershipTwiceRuleTest extends RuleTestKit {

    @Test
    void caughtAndMended() {
        sound.network.getMemberships().add(SoundSpace.member(sound.garden, MemberRole.MEMBER));
        fixed(caught("« Association Les Jardins » y adhère deux fois"));
    }

    @Test
    void silentOneAfterTheOther() {
        Membership again = SoundSpace.member(sound.garden, MemberRole.MEMBER);
        again.setStart(date("2025-06"));
        sound.network.getMemberships().get(1).setEnd(date("2024"));
        sound.network.getMemberships().add(again);
        silent();
    }

    @Test
    void silentForTwoColleges() {
        Membership again = SoundSpace.member(sound.garden, MemberRole.MEMBER);
        again.setCollege(College.VOLUNTEER);
        sound.network.getMemberships().add(again);
        silent();
    }
}
