'use client';

import { createContext, useContext } from 'react';

type Shell = {
  /** Opens the sidebar over the page; at 1280 px and above it stands beside it. */
  openSidebar: () => void;
  closeSidebar: () => void;
};

const ShellContext = createContext<Shell>({ openSidebar: () => {}, closeSidebar: () => {} });

export const ShellProvider = ShellContext.Provider;

export function useShell(): Shell {
  return useContext(ShellContext);
}
