import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from './client.js';
import type { components } from './schema.js';

type Schemas = components['schemas'];
export type DossierReview = Schemas['DossierReviewDetailDto'];
export type DossierReviewItem = Schemas['DossierReviewItemDto'];
export type ScoreSheet = Schemas['ScoreSheetDto'];

const base = '/api/accountability/dossier-reviews';
/** What one read of a review asks: it is recorded, so it is asked once and kept until an act changed it. */
const ofReview = { staleTime: Infinity, gcTime: 300_000 } as const;

export const useDossierReviews = () =>
  useQuery({ queryKey: ['dossier-reviews'], queryFn: () => dataOf(api.GET(base)) });

export const useDossierReview = (id: string) =>
  useQuery({
    ...ofReview,
    queryKey: [id, 'detail'],
    queryFn: () => dataOf(api.GET(`${base}/{id}`, { params: { path: { id } } })),
  });

export const useDossierSummary = (id: string) =>
  useQuery({
    ...ofReview,
    queryKey: [id, 'summary'],
    queryFn: () => dataOf(api.GET(`${base}/{id}/summary`, { params: { path: { id } } })),
  });

export const useDossierHistory = (id: string) =>
  useQuery({
    ...ofReview,
    queryKey: [id, 'timeline'],
    queryFn: () => dataOf(api.GET(`${base}/{id}/timeline`, { params: { path: { id } } })),
  });

export const useDossierNextActs = (id: string) =>
  useQuery({
    ...ofReview,
    queryKey: [id, 'next-acts'],
    queryFn: () => dataOf(api.GET(`${base}/{id}/next-acts`, { params: { path: { id } } })),
  });

export const useScoreSheet = (id: string, dossier: string) =>
  useQuery({
    ...ofReview,
    queryKey: [id, 'sheet', dossier],
    queryFn: () => dataOf(api.GET(`${base}/{id}/dossiers/{dossier}/sheet`, { params: { path: { id, dossier } } })),
  });
