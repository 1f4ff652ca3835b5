package org.mailleur.core.validation;

/**
 * What people are told about a rule.
 *
 * @param id       short stable key, by which findings name the rule and by which it can be switched off
 * @param severity how much what it finds matters
 * @param family   what it watches over
 * @param checks   what it looks for, a French sentence
 * @param why      why that matters, a French sentence
 * @param remedy   what to do, a French sentence
 */
public record RuleCard(String id, Severity severity, RuleFamily family, String checks, String why, String remedy) {
}
