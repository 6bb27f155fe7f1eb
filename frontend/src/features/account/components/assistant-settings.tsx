'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useConfig } from '@/shared/api/config';
import { useChangeMe } from '@/shared/api/me';
import type { Settings } from '@/shared/api/types';
import { Button } from '@/shared/ui/button';
import { SelectField, TextAreaField } from '@/shared/ui/field';
import { Choice } from './choice';
import { SaveState } from './save-state';
import { SettingsSection } from './settings-section';

const lengths = ['short', 'normal', 'long'] as const;
const tones = ['neutral', 'plain', 'formal', 'friendly'] as const;
const longestInstructions = 2000;

/** What changes the answers: their language, length, tone, and the user's own words. */
export function AssistantSettings({ settings }: { settings: Settings }) {
  const t = useTranslations('settings');
  const change = useChangeMe();
  return (
    <SettingsSection title={t('assistant')} text={t('assistantText')} state={<SaveState change={change} />}>
      <AnswerLanguage
        value={settings.answerLanguage}
        onValue={(answerLanguage) => change.mutate({ settings: { answerLanguage } })}
      />
      <Choice
        label={t('length')}
        options={lengths.map((value) => ({ value, label: t(`lengthOf.${value}`) }))}
        value={settings.answerLength}
        onValue={(answerLength) => change.mutate({ settings: { answerLength } })}
      />
      <Choice
        label={t('tone')}
        options={tones.map((value) => ({ value, label: t(`toneOf.${value}`) }))}
        value={settings.tone}
        onValue={(tone) => change.mutate({ settings: { tone } })}
      />
      <Instructions value={settings.instructions ?? ''} />
    </SettingsSection>
  );
}

function AnswerLanguage({ value, onValue }: { value: string; onValue: (value: string) => void }) {
  const t = useTranslations('settings');
  const locale = useLocale();
  const tags = useConfig()?.answerLanguages ?? (value === 'auto' ? [] : [value]);
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  const languages = tags
    .map((tag) => ({ tag, name: names.of(tag) ?? tag }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <SelectField
      label={t('answerLanguage')}
      hint={t('answerLanguageHint')}
      value={value}
      onChange={({ target }) => onValue(target.value)}
    >
      <option value="auto">{t('sameAsQuestion')}</option>
      {languages.map(({ tag, name }) => (
        <option key={tag} value={tag}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}

function Instructions({ value }: { value: string }) {
  const t = useTranslations('settings');
  const shared = useTranslations('shared');
  const change = useChangeMe();
  const [text, setText] = useState(value);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate({ settings: { instructions: text.trim() } });
  };
  return (
    <form onSubmit={submit} className="grid gap-4">
      <TextAreaField
        label={t('instructions')}
        hint={t('instructionsHint')}
        rows={4}
        maxLength={longestInstructions}
        dir="auto"
        placeholder={t('instructionsExample')}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <div className="flex items-center gap-3">
        <Button type="submit" disabled={change.isPending || text.trim() === value}>
          {shared('save')}
        </Button>
        <SaveState change={change} />
      </div>
    </form>
  );
}
