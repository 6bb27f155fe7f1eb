'use client';

import { useMe } from '@/shared/api/me';
import { AppearanceSettings } from './appearance-settings';
import { AssistantSettings } from './assistant-settings';
import { ProfileSettings } from './profile-settings';

/** The settings of the signed-in user, each kept as soon as it is chosen. */
export function Settings() {
  const me = useMe();
  if (!me) return null;
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto grid w-full max-w-2xl gap-10 px-4 py-8 pb-28 pane:px-6">
        <ProfileSettings user={me} />
        <AssistantSettings settings={me.settings} />
        <AppearanceSettings settings={me.settings} />
      </div>
    </div>
  );
}
